using Gridlock.Core.Judging.Claims;
using Gridlock.Core.Judging.Progress;
using Gridlock.Core.Tests.Judging.Claims;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Conditions;

namespace Gridlock.Core.Tests.Judging.Progress;

public sealed class ProgressTrackerTests
{
    private static readonly Puzzle s_houses = TalkedPuzzle.Houses(
        new Condition(ConditionKinds.Find("in-column")!, 4, 1),
        new Condition(ConditionKinds.Find("same-column")!, 1, 4)
    );

    [Fact]
    public void A_revision_says_what_changed_and_how_many_conditions_it_breaks()
    {
        ProgressReport report = Of(
            "The dog is in house 2. Now Bob is in house 1. No, Bob is in house 2. Or Bob is in house 1."
        );
        report
            .Revisions.Select(r => (r.Artifact, r.From, r.To, r.Violated))
            .Should()
            .Equal((4, 0, 1, 0), (1, 1, 2, 1), (1, 2, 3, -1), (1, 3, 2, 1));
        report.Returns.Should().Be(1);
        report.States[2].Should().Be(new BelievedState(report.States[2].Offset, 2, 1, 1));
        report.FirstWrong.Should().Be(report.Revisions[1].Offset);
        report.Solved.Should().BeNull();
        report.Overshoot.Should().BeNull();
    }

    [Fact]
    public void The_clock_counts_each_rightly_excluded_pair_once()
    {
        string filler = string.Concat(Enumerable.Repeat("Let me think. ", 300));
        ProgressReport report = Of(
            $"Bob is not in house 1. Bob is not in house 1. Bob is in house 3. {filler} Bob is in house 2. Ann would be in house 1."
        );
        report.Clock.Should().Equal(1, 1);
        report.ToExclude.Should().Be(18);
    }

    [Fact]
    public void What_comes_after_the_whole_solution_is_overshoot()
    {
        const string Table =
            "| House | A | B | C |\n|--|--|--|--|\n| 1 | Ann | cat | tea |\n| 2 | Bob | dog | milk |\n| 3 | Carol | fish | root beer |\n";
        string after = new('x', 400);
        ProgressReport report = Of(Table + after);
        report.Solved.Should().BeInRange(Table.Length - 12, Table.Length);
        report.Overshoot.Should().BeInRange(100, 104);
    }

    private static ProgressReport Of(string text)
    {
        var puzzle = new ClaimPuzzle(s_houses, 1);
        var tracker = new ProgressTracker(puzzle);
        foreach (Claim claim in ClaimReader.All(puzzle, text))
        {
            tracker.Take(claim);
        }
        return tracker.Report(text.Length);
    }
}
