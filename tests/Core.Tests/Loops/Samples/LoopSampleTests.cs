using System.Globalization;
using Gridlock.Core.Tests.Loops.Traces;

namespace Gridlock.Core.Tests.Loops.Samples;

public sealed class LoopSampleTests
{
    [Fact]
    public void The_note_shows_the_sample_that_is_compiled_here()
    {
        string[] note = Lines("Harness", "Core", "Loops", "LOOPS.md");
        string[] source = Lines("tests", "Core.Tests", "Loops", "Samples", "LoopSample.cs");

        IEnumerable<string> shown = note.SkipWhile(line => line != "```csharp")
            .Skip(1)
            .TakeWhile(line => line != "```");
        IEnumerable<string> compiled = source
            .SkipWhile(line => line != "        // sample")
            .Skip(1)
            .TakeWhile(line => line != "        // end")
            .Select(line => line.Length > 8 ? line[8..] : line);

        shown.Should().Equal(compiled);
    }

    [Fact]
    public void The_sample_tells_of_a_loop_once()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };

        LoopSample.Tell(
            Enumerable.Repeat(
                "I have to look at the second condition once more before I can go on with it, and then I see. ",
                9
            ),
            output
        );

        output.ToString().Should().StartWith("verbatim since character 0, told at ").And.EndWith("\n");
        output.ToString().Count(letter => letter == '\n').Should().Be(1);
    }

    private static string[] Lines(params string[] path) =>
        File.ReadAllLines(Path.Combine([TraceFolder.Checkout(), .. path]));
}
