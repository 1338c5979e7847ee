using System.Diagnostics;
using System.Text.Json.Serialization.Metadata;
using Gridlock.Transcripts.Journal;
using Gridlock.Transcripts.Runs;
using Gridlock.Transcripts.Verification;

namespace Gridlock.Transcripts.Tests;

public sealed class FormatTests
{
    [Fact]
    public void The_description_names_every_event_with_every_field()
    {
        string[] lines = File.ReadAllLines(Checkout.Find(Path.Combine("Transcripts", "FORMAT.md")));
        JsonTypeInfo events = JournalJson.Event;

        foreach (JsonDerivedType derived in events.PolymorphismOptions!.DerivedTypes)
        {
            string row = lines
                .Should()
                .ContainSingle(line => line.StartsWith($"| `{derived.TypeDiscriminator}` |"))
                .Subject;
            foreach (JsonPropertyInfo field in events.Options.GetTypeInfo(derived.DerivedType).Properties)
            {
                bool common = field.Name is "sequence" or "at" || field.IsExtensionData || field.Get is null;
                (common || row.Contains($"`{field.Name}`"))
                    .Should()
                    .BeTrue("{0} has {1}", derived.TypeDiscriminator, field.Name);
            }
        }
    }

    [Fact]
    public async Task The_example_is_a_journal_with_every_event_and_its_chain_holds()
    {
        string text = await File.ReadAllTextAsync(Checkout.Find(Path.Combine("Transcripts", "FORMAT.md")));
        string example = text.ReplaceLineEndings("\n").Split("```jsonl\n")[1].Split("```")[0];
        using var temp = new TempFolder();
        await File.WriteAllTextAsync(temp[RunFolder.JournalName], example);

        JournalEntry[] entries = [.. JournalReader.Read(temp[RunFolder.JournalName])];

        entries.Should().AllBeOfType<JournalEntry.Recorded>();
        entries
            .Cast<JournalEntry.Recorded>()
            .Select(entry => entry.Event.GetType())
            .Distinct()
            .Should()
            .BeEquivalentTo(JournalJson.Event.PolymorphismOptions!.DerivedTypes.Select(type => type.DerivedType));
        var verified = (VerificationResult.Checked)RunVerification.Verify(temp.Path, CancellationToken.None);
        verified.Chain.Holds.Should().BeTrue();
        verified.Condition.Should().Be(RunCondition.Interrupted, "it has no manifest, and nothing else is wrong");
        verified.Calls.Should().Be(new CallCounts(1, 1, 1));
    }

    [Fact]
    public void The_recipe_in_the_description_finds_the_altered_line_of_the_example()
    {
        string text = File.ReadAllText(Checkout.Find(Path.Combine("Transcripts", "FORMAT.md")))
            .ReplaceLineEndings("\n");
        string recipe = text.Split("```python\n")[1].Split("```")[0];
        string example = text.Split("```jsonl\n")[1].Split("```")[0];
        using var temp = new TempFolder();
        File.WriteAllText(temp["recipe.py"], recipe);

        File.WriteAllText(temp[RunFolder.JournalName], example);
        Python(temp.Path).Should().BeEmpty();
        File.WriteAllText(temp[RunFolder.JournalName], example.Replace("Clue 3", "Clue 4"));
        Python(temp.Path).Trim().Should().Be("line 6 is not what was written after the line before it");
    }

    private static string Python(string folder)
    {
        var start = new ProcessStartInfo("python3", ["recipe.py"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
        };
        try
        {
            using Process python = Process.Start(start)!;
            string output = python.StandardOutput.ReadToEnd();
            python.WaitForExit();
            python.ExitCode.Should().Be(0);
            return output;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("There is no Python here to run the recipe with.");
            throw;
        }
    }
}
