using System.Text;
using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Journal;

namespace Gridlock.Transcripts.Tests.Journal;

public sealed class JournalReaderTests
{
    private const string Start =
        """{"type":"run.started","sequence":1,"at":"2025-03-01T12:00:00.000Z","format":"gridlock-journal/1","run":"r","tool":"t","command":{}}""";

    private const string End =
        """{"type":"run.ended","sequence":3,"at":"2025-03-01T12:00:00.000Z","outcome":"completed"}""";

    [Fact]
    public void Events_of_a_newer_version_are_kept_as_unknown()
    {
        string newer = """{"type":"judge.said","sequence":2,"at":"x","more":{"a":[1]}}""";

        Read(Start, newer, End)[1].Should().Be(new JournalEntry.Unknown(2, Start.Length + 1, "judge.said", 2, newer));
    }

    [Fact]
    public void Fields_of_a_newer_version_are_passed_over()
    {
        Read(Start, End.Replace("}", ",\"new\":{\"a\":1}}"))[1]
            .Should()
            .BeOfType<JournalEntry.Recorded>()
            .Which.Event.Should()
            .BeOfType<RunEnded>();
    }

    [Theory]
    [InlineData("gridlock-journal/2\",\"command\":7,\"x\":\"")]
    [InlineData("gridlock-journal/9")]
    public void Another_format_is_refused_in_one_sentence_and_read_no_further(string format)
    {
        JournalEntry[] entries = Read(Start.Replace("gridlock-journal/1", format), End);

        entries.Should().ContainSingle().Which.Should().BeOfType<JournalEntry.Refused>();
        ((JournalEntry.Refused)entries[0])
            .Reason.Should()
            .StartWith("The journal is of format 'gridlock-journal/")
            .And.EndWith("use a newer gridlock.");
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("{", "is not a whole JSON object with the fields of its type")]
    [InlineData("[]", "does not begin with its type")]
    [InlineData("nonsense", "is not a whole JSON object with the fields of its type")]
    [InlineData("""{"sequence":2,"type":"run.ended"}""", "does not begin with its type")]
    [InlineData("""{"type":"new"}""", "has no sequence number")]
    [InlineData("""{"type":"new","sequence":2}}""", "is not a whole JSON object with the fields of its type")]
    [InlineData("""{"type":"run.ended","sequence":2}""", "is not a whole JSON object with the fields of its type")]
    [InlineData("""{"type":"run.ended","sequence":2,"at":"yesterday","outcome":"x"}""", "is broken at its field 'at'")]
    [InlineData(
        """{"type":"run.ended","sequence":2,"sequence":3,"at":"2025-03-01T12:00:00.000Z","outcome":"x"}""",
        "is broken at its field 'sequence'"
    )]
    [InlineData(
        """{"type":"call.delta","sequence":2,"at":"2025-03-01T12:00:00.000Z","call":"c","offset":1,"kind":1,"text":"x"}""",
        "is broken at its field 'kind'"
    )]
    [InlineData(
        """{"type":"call.delta","sequence":2,"at":"2025-03-01T12:00:00.000Z","call":null,"offset":1,"kind":"answer","text":"x"}""",
        "is broken at its field 'call'"
    )]
    [InlineData(
        """{"type":"call.intent","sequence":2,"at":"2025-03-01T12:00:00.000Z","call":"c","match":"m","round":0,"attempt":1,"player":"p","endpoint":"e","model":"m","messages":[null]}""",
        "has a null where a text belongs"
    )]
    public void A_damaged_line_is_reported_with_its_number_and_reading_goes_on(string line, string reason)
    {
        JournalEntry[] entries = Read(Start, line, End);

        entries[1].Should().Be(new JournalEntry.Damaged(2, Start.Length + 1, reason));
        entries[2].Should().BeOfType<JournalEntry.Recorded>().Which.Event.Should().BeOfType<RunEnded>();
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_damage_not_replacement_characters()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(End.Replace("completed", "comp~eted") + "\n");
        bytes[Array.IndexOf(bytes, (byte)'~')] = 0xFF;

        Read(bytes).Should().Equal(new JournalEntry.Damaged(1, 0, "is not UTF-8"));
    }

    [Fact]
    public void A_line_over_the_limit_is_reported_and_stepped_over()
    {
        foreach (int extra in new[] { -1, 0, 1, 65_000, 65_536, 200_000, 1_000_000 })
        {
            using var temp = new TempFolder();
            string path = temp["j"];
            File.WriteAllText(
                path,
                Start + "\n" + new string(' ', 1000 + extra) + "\n" + End + "\n" + new string('x', 70_000)
            );

            JournalEntry[] entries = [.. JournalReader.Read(path, 0, 1000)];

            entries.Should().HaveCount(4);
            ((JournalEntry.Damaged)entries[1]).Reason.Contains("more than the 1000").Should().Be(extra > 0);
            entries[2].Should().BeOfType<JournalEntry.Recorded>();
            entries[2].Offset.Should().Be(Start.Length + 1 + 1000 + extra + 1);
            entries[3].Should().BeOfType<JournalEntry.Torn>().Which.Bytes.Should().Be(70_000);
        }
    }

    [Fact]
    public void A_missing_journal_is_refused()
    {
        string path = Path.Combine(Path.GetTempPath(), "no-such-folder", "journal.jsonl");

        JournalReader.Read(path).Should().Equal(new JournalEntry.Refused(1, 0, $"There is no journal '{path}'."));
    }

    [Fact]
    public async Task Whatever_bytes_stand_in_it_reading_never_throws()
    {
        using var temp = new TempFolder();
        byte[] whole = await File.ReadAllBytesAsync((await SampleRun.WriteAsync(temp)).JournalPath);
        for (int seed = 0; seed < 3000; seed++)
        {
            var random = new Random(seed);
            byte[] bytes = [.. whole];
            for (int change = random.Next(1, 40); change > 0; change--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }
            Read(bytes).Should().NotBeEmpty();
        }
    }

    private static JournalEntry[] Read(params string[] lines) =>
        Read(Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n"))));

    private static JournalEntry[] Read(byte[] bytes)
    {
        using var temp = new TempFolder();
        File.WriteAllBytes(temp["j"], bytes);
        return [.. JournalReader.Read(temp["j"])];
    }
}
