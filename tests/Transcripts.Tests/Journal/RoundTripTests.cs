using System.Text;
using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Journal;
using Gridlock.Transcripts.Runs;

namespace Gridlock.Transcripts.Tests.Journal;

public sealed class RoundTripTests
{
    [Fact]
    public async Task Every_event_type_reads_back_as_it_was_written()
    {
        using var temp = new TempFolder();
        JournalEvent[] events =
        [
            .. SampleRun.Events(),
            new RunEnded("cancelled"),
            new RunResumed("gridlock 0.1.0", 7),
            new CallRetry("c1", "m1", 0, 2, 5, "429"),
        ];
        Type[] kinds = [.. typeof(JournalEvent).Assembly.GetTypes().Where(x => x.IsSubclassOf(typeof(JournalEvent)))];

        (await WriteAndReadAsync(temp.NewRun(), events)).Should().Be(events.Length);

        events.Select(x => x.GetType()).Distinct().Should().BeEquivalentTo(kinds, "the sample must hold each of them");
    }

    [Fact]
    public async Task Random_texts_read_back_unit_by_unit_for_thousands_of_seeds()
    {
        using var temp = new TempFolder();
        RunFolder folder = temp.NewRun();
        IEnumerable<JournalEvent> events = Enumerable.Range(0, 3000).SelectMany(seed => RandomEvents(new Random(seed)));

        await WriteAndReadAsync(folder, [.. events]);
    }

    [Fact]
    public async Task A_huge_text_reads_back()
    {
        using var temp = new TempFolder();
        string huge = string.Concat(Enumerable.Repeat("loop 😀\n", 2_000_000));

        await WriteAndReadAsync(temp.NewRun(), [new CallDelta("c", 1, DeltaKind.Answer, huge)]);
    }

    [Fact]
    public async Task A_line_is_one_line_for_every_reader_and_free_of_needless_escapes()
    {
        using var temp = new TempFolder();
        RunFolder folder = temp.NewRun();
        string text = "a<b> & 'c' é漢\n\u2028\u2029\u0085\r\v\f\u001c";
        await WriteAndReadAsync(folder, [new CallDelta("c", 1, DeltaKind.Answer, text)]);

        string line = await File.ReadAllTextAsync(folder.JournalPath, Encoding.UTF8);

        line.Should().StartWith("""{"type":"call.delta","sequence":1,"at":"2025-03-01T12:00:00.000Z","call":"c",""");
        line.Should().Contain("a<b> & 'c' é漢");
        line.TrimEnd('\n').IndexOfAny(['\n', '\r', '\u2028', '\u2029', '\u0085', '\v', '\f', '\u001c']).Should().Be(-1);
    }

    private static async Task<int> WriteAndReadAsync(RunFolder folder, JournalEvent[] events)
    {
        var written = new List<JournalEvent>();
        await using (var journal = JournalWriter.Create(folder, new JournalOptions(new ManualTime(), [])))
        {
            foreach (JournalEvent @event in events)
            {
                written.Add(await journal.AppendAsync(@event, CancellationToken.None));
            }
        }
        int count = 0;
        foreach (JournalEntry entry in JournalReader.Read(folder.JournalPath))
        {
            JournalEvent read = entry.Should().BeOfType<JournalEntry.Recorded>().Subject.Event;
            read.Sequence.Should().Be(count + 1);
            Same(read, written[count]).Should().BeTrue("{0} should be {1}", read, written[count]);
            Same(read, events[count] with { Sequence = read.Sequence, At = read.At }).Should().BeTrue();
            count++;
        }
        count.Should().Be(events.Length);
        return count;
    }

    // Records compare lists and dictionaries by reference; everything else by value.
    private static bool Same(JournalEvent one, JournalEvent other) =>
        (one, other) switch
        {
            (CallIntent a, CallIntent b) => a.Messages.SequenceEqual(b.Messages)
                && a with { Messages = b.Messages } == b,
            (CallFinal a, CallFinal b) => Same(a.Headers, b.Headers) && a with { Headers = b.Headers } == b,
            (RunStarted a, RunStarted b) => Same(a.Command, b.Command) && a with { Command = b.Command } == b,
            _ => one == other,
        };

    private static bool Same(IReadOnlyDictionary<string, string> one, IReadOnlyDictionary<string, string> other) =>
        one.Count == other.Count
        && one.All(pair => other.TryGetValue(pair.Key, out string? value) && value == pair.Value);

    private static IEnumerable<JournalEvent> RandomEvents(Random random)
    {
        string text = RandomTexts.Next(random);
        string call = RandomTexts.Next(random);
        yield return new CallDelta(call, random.NextInt64(), (DeltaKind)random.Next(2), text);
        yield return new DocumentRecorded(DocumentHash.Of(text), "message", text);
        if (random.Next(20) == 0)
        {
            var headers = new Dictionary<string, string> { ["x-" + random.Next(9)] = text, ["é😀\n"] = call };
            yield return new CallFinal(call, 1, text, text, null, new CallUsage(null, 2, 3), 4, 5, headers);
            yield return new CallFailed(call, -1, text, null, text, true);
        }
    }
}
