using System.Xml.Linq;
using Gridlock.Core.Judging.Claims;
using Gridlock.Core.Judging.Progress;
using Gridlock.Core.Reports.Timelines;
using Gridlock.Core.Tests.Judging.Claims;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Conditions;

namespace Gridlock.Core.Tests.Reports.Timelines;

public sealed class ClaimTimelineTests
{
    [Fact]
    public void Claims_loops_and_rounds_stand_in_lanes_in_the_order_of_the_text()
    {
        Puzzle houses = TalkedPuzzle.Houses(new Condition(ConditionKinds.Find("in-column")!, 4, 1));
        var puzzle = new ClaimPuzzle(houses, 1);
        const string Text = "The dog must be in house 2. Bob is in house 1. If Ann is in house 3, then no.";
        IReadOnlyList<Claim> claims = ClaimReader.All(puzzle, Text);
        var tracker = new ProgressTracker(puzzle);
        foreach (Claim claim in claims)
        {
            tracker.Take(claim);
        }

        string svg = ClaimTimeline.Draw(
            "a <b>",
            claims,
            tracker.Report(Text.Length),
            [new("verbatim & more", 10, 40)],
            [new("solve", 0, 30)]
        );

        XElement root = XDocument.Parse(svg).Root!;
        root.Descendants()
            .Where(e => e.Name.LocalName == "text")
            .Select(e => e.Value)
            .Should()
            .Equal(
                "a <b>",
                "rounds",
                "solve",
                "true",
                "guessed",
                "false",
                "supposed",
                "loops",
                "verbatim & more",
                "placed",
                "of them right"
            );
        root.Descendants()
            .Where(e => e.Name.LocalName == "rect" && (string?)e.Attribute("width") == "1.6")
            .Should()
            .HaveCount(3);
        svg.Should().Contain("<title>verbatim &amp; more</title>");
    }
}
