using System.Text.Json.Serialization.Metadata;
using Gridlock.Transcripts.Journal;

namespace Gridlock.Transcripts.Tests;

public sealed class FormatTests
{
    [Fact]
    public void The_description_names_every_event_with_every_field()
    {
        string[] lines = File.ReadAllLines(Find(Path.Combine("Transcripts", "FORMAT.md")));
        JsonTypeInfo events = JournalJson.Event;

        foreach (JsonDerivedType derived in events.PolymorphismOptions!.DerivedTypes)
        {
            string row = lines
                .Should()
                .ContainSingle(line => line.StartsWith($"| `{derived.TypeDiscriminator}` |"))
                .Subject;
            foreach (JsonPropertyInfo field in events.Options.GetTypeInfo(derived.DerivedType).Properties)
            {
                bool common = field.Name is "sequence" or "at";
                (common || row.Contains($"`{field.Name}`"))
                    .Should()
                    .BeTrue("{0} has {1}", derived.TypeDiscriminator, field.Name);
            }
        }
    }

    private static string Find(string file)
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, file)))
        {
            folder = Path.GetDirectoryName(folder);
        }
        return Path.Combine(folder.Should().NotBeNull("the tests run inside a checkout").And.Subject!, file);
    }
}
