using Gridlock.Core.Tests.Judging.Claims;
using Gridlock.Puzzles.Conditions;

namespace Gridlock.Core.Tests.Samples;

public sealed class ClaimSampleTests
{
    [Fact]
    public void The_note_shows_the_sample_that_is_compiled_here()
    {
        string[] note = File.ReadAllLines(ZebraTraces.InCheckout("Harness", "Core", "Judging", "Claims", "CLAIMS.md"));
        string[] source = File.ReadAllLines(ZebraTraces.InCheckout("tests", "Core.Tests", "Samples", "ClaimCheck.cs"));

        IEnumerable<string> shown = note.SkipWhile(line => line != "```csharp")
            .Skip(1)
            .TakeWhile(line => line != "```");
        IEnumerable<string> compiled = source
            .SkipWhile(line => line != "    // sample")
            .Skip(1)
            .TakeWhile(line => line != "    // end")
            .Select(line => line.Length > 4 ? line[4..] : line);

        shown.Should().Equal(compiled);
    }

    [Fact]
    public void The_sample_prints_each_claim()
    {
        using var output = new StringWriter { NewLine = "\n" };
        ClaimCheck.Check(
            TalkedPuzzle.Houses(new Condition(ConditionKinds.Find("in-column")!, 4, 1)),
            1,
            ["The dog must be in hou", "se 2. The dog is in house 3."],
            output
        );
        output.ToString().Should().Be("4: dog Entailed\n32: dog Contradicted by 1\nplaced: 1; returns: 0\n");
    }
}
