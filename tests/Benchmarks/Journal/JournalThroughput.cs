using System.Diagnostics;
using System.Globalization;
using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Journal;
using Gridlock.Transcripts.Runs;

namespace Gridlock.Benchmarks.Journal;

/// <summary>How many events, and calls of 200 deltas, a journal takes a second: with and without a synced disk, by calls in flight.</summary>
internal static class JournalThroughput
{
    private const int Deltas = 200;

    /// <param name="args">Calls to write at each setting, and the folder to write to; 4000 and the system's temporary one if not given.</param>
    public static async Task<int> RunAsync(string[] args, CancellationToken cancellationToken)
    {
        int calls = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 4000;
        string root = args.Length > 1 ? args[1] : Path.GetTempPath();
        Console.WriteLine("fsync  in flight      calls/s     events/s   CPU ms/call   KB/call   bytes allocated/event");
        foreach (bool sync in new[] { false, true })
        {
            foreach (int inFlight in new[] { 1, 4, 32, 128 })
            {
                int count = sync && inFlight < 32 ? calls / 8 : calls;
                await MeasureAsync(root, sync, inFlight, count, cancellationToken);
            }
        }
        return 0;
    }

    private static async Task MeasureAsync(string root, bool sync, int inFlight, int calls, CancellationToken stop)
    {
        string path = Path.Combine(root, $"gridlock-journal-{Environment.ProcessId}-{sync}-{inFlight}");
        RunFolder folder = ((FolderResult.Ready)RunFolder.Create(path)).Folder;
        TimeSpan processor = Process.GetCurrentProcess().TotalProcessorTime;
        long allocated = GC.GetTotalAllocatedBytes(precise: true);
        long start = TimeProvider.System.GetTimestamp();
        JournalOptions options = JournalOptions.Default with { Sync = sync };
        await using (var journal = JournalWriter.Create(folder, options))
        {
            int next = 0;
            async Task PlayAsync()
            {
                for (int call = Interlocked.Increment(ref next); call <= calls; call = Interlocked.Increment(ref next))
                {
                    await PlayCallAsync(journal, $"m{call}.r0.a1", stop);
                }
            }
            await Task.WhenAll(Enumerable.Range(0, inFlight).Select(_ => Task.Run(PlayAsync, stop)));
        }
        double seconds = TimeProvider.System.GetElapsedTime(start).TotalSeconds;
        double spent = (Process.GetCurrentProcess().TotalProcessorTime - processor).TotalMilliseconds;
        long events = (long)calls * (Deltas + 2);
        double bytes = (double)(GC.GetTotalAllocatedBytes(precise: true) - allocated) / events;
        double kilobytes = new FileInfo(folder.JournalPath).Length / 1024.0 / calls;
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{(sync ? "yes" : "no"), -5}  {inFlight, 9}  {calls / seconds, 11:N0}  {events / seconds, 11:N0}  {spent / calls, 12:0.000}  {kilobytes, 8:0.0}  {bytes, 22:0}"
            )
        );
        Directory.Delete(path, recursive: true);
    }

    private static async Task PlayCallAsync(JournalWriter journal, string call, CancellationToken stop)
    {
        RequestMessage[] messages =
        [
            new("user", "sha256:5c5216011e5e4c3df866eeb887c1ee57e37fc2c98a375748042d134f0dc4d5a0"),
        ];
        var intent = new CallIntent(call, "m", 0, 1, "sim/scholar", "http://127.0.0.1:8080/v1", "scholar", messages);
        await journal.AppendAsync(intent, stop);
        for (int delta = 0; delta < Deltas; delta++)
        {
            await journal.AppendAsync(new CallDelta(call, delta * 100, DeltaKind.Answer, " astrolabe"), stop);
        }
        var usage = new CallUsage(12, Deltas, null, Source: "reported");
        Dictionary<string, string> headers = [];
        await journal.AppendAsync(
            new CallFinal(call, 30_000, "stop", "scholar", null, usage, 0, 10 * Deltas, headers),
            stop
        );
    }
}
