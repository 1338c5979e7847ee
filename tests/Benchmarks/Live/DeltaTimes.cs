using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Journal;

namespace Gridlock.Benchmarks.Live;

/// <summary>From the journal: when each piece of reasoning came off its socket.</summary>
internal static class DeltaTimes
{
    /// <summary>By seat and call: how long the text was with each piece, and when that was.</summary>
    public static Dictionary<(int Seat, int Call), List<(long End, DateTimeOffset At)>> Read(string journal)
    {
        var times = new Dictionary<(int Seat, int Call), List<(long End, DateTimeOffset At)>>();
        var calls = new Dictionary<string, (CallIntent Intent, (int Seat, int Call) Key)>();
        foreach (
            JournalEvent seen in JournalReader
                .Read(journal)
                .OfType<JournalEntry.Recorded>()
                .Select(static entry => entry.Event)
        )
        {
            if (seen is CallIntent intent)
            {
                int seat =
                    int.Parse(intent.Match.Split('.')[1][1..], System.Globalization.CultureInfo.InvariantCulture) - 1;
                (int, int) key = (seat, calls.Values.Count(call => call.Key.Seat == seat) + 1);
                calls[intent.Call] = (intent, key);
                times[key] = [];
            }
            else if (seen is CallDelta { Kind: DeltaKind.Reasoning } delta)
            {
                (CallIntent call, (int, int) key) = calls[delta.Call];
                List<(long End, DateTimeOffset At)> ends = times[key];
                long before = ends.Count == 0 ? 0 : ends[^1].End;
                ends.Add((before + delta.Text.Length, call.At + TimeSpan.FromMicroseconds(delta.Offset)));
            }
        }
        return times;
    }
}
