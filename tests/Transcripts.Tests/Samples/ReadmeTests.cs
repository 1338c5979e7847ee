using Gridlock.Transcripts.Runs;

namespace Gridlock.Transcripts.Tests.Samples;

public sealed class ReadmeTests
{
    [Fact]
    public void The_readme_shows_the_sample_that_is_compiled_here()
    {
        string[] readme = File.ReadAllLines(Checkout.Find(Path.Combine("Transcripts", "README.md")));
        string[] source = File.ReadAllLines(
            Checkout.Find(Path.Combine("tests", "Transcripts.Tests", "Samples", "LongestAnswers.cs"))
        );

        IEnumerable<string> shown = readme
            .SkipWhile(line => line != "```csharp")
            .Skip(3)
            .TakeWhile(line => line != "```");
        IEnumerable<string> compiled = source
            .SkipWhile(line => line != "    // sample")
            .Skip(1)
            .TakeWhile(line => line != "    // end")
            .Select(line => line.Length > 4 ? line[4..] : line);

        shown.Should().Equal(compiled);
        shown.Should().HaveCountLessThan(32);
    }

    [Fact]
    public async Task The_sample_prints_a_run()
    {
        using var temp = new TempFolder();
        RunFolder folder = await SampleRun.WriteAsync(temp);
        await RunSeal.SealAsync(folder, pack: true, CancellationToken.None);
        using var output = new StringWriter { NewLine = "\n" };

        LongestAnswers.Print(folder.Path, output);

        output
            .ToString()
            .Should()
            .Be(
                """
                m2: openai/gpt-5 at tier 2 of p1
                  round 0: Failed after 1 attempts, 7 characters reasoned, answer: 
                m1: sim/scholar (simulated) at tier 2 of p1
                  round 0: Complete after 2 attempts, 26 characters reasoned, answer: [["a","b"]]
                  round 1: Complete after 1 attempts, 0 characters reasoned, answer: holds
                ended: completed; lines not used: 0

                """.ReplaceLineEndings("\n")
            );
    }
}
