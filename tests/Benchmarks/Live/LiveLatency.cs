using System.Diagnostics;

namespace Gridlock.Benchmarks.Live;

/// <summary>From the socket of a player to the socket of a viewer, with everything in between: adapter, journal, claims, loops, frames.</summary>
internal static class LiveLatency
{
    private const int Players = 8;
    private const int Pace = 100;
    private const int Viewers = 20;

    public static async Task RunAsync(TimeSpan length, CancellationToken cancellationToken)
    {
        await using BenchShow show = await BenchShow.StartAsync(
            Players,
            Pace,
            TimeSpan.FromMinutes(1),
            cancellationToken
        );
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        TimedViewer[] viewers =
        [
            .. Enumerable.Range(0, Viewers).Select(_ => new TimedViewer(new Uri(show.Server.Origin, "events"))),
        ];
        Task[] watching = [.. viewers.Select(viewer => viewer.WatchAsync(over.Token))];
        await show.PlayAsync(cancellationToken);
        TimeSpan before = Process.GetCurrentProcess().TotalProcessorTime;
        await Task.Delay(length, cancellationToken);
        double cores = (Process.GetCurrentProcess().TotalProcessorTime - before) / length;
        await show.Show.StopAsync(cancellationToken);
        string run = (await show.Show.Playing!)!;
        await Task.Delay(500, cancellationToken);
        await over.CancelAsync();
        await Task.WhenAll(watching).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

        var came = DeltaTimes.Read(Path.Combine(run, "journal.jsonl"));
        double[] waits = [.. viewers.SelectMany(viewer => Waits(viewer, came)).Order()];
        double At(double part) => waits[Math.Min(waits.Length - 1, (int)(waits.Length * part))];
        Console.WriteLine(
            $"{Players} players at {Pace} tokens/s, {Viewers} viewers, {length.TotalSeconds:0} s: {waits.Length:N0} pieces seen; "
                + $"p50 {At(0.5):F1} ms, p99 {At(0.99):F1} ms, most {waits[^1]:F1} ms; {cores:F2} cores, players and viewers included"
        );
        Console.WriteLine("At most 100 ms are wanted for p99.");
    }

    /// <summary>For each piece that came off a player's socket, how long until this viewer had it.</summary>
    private static IEnumerable<double> Waits(
        TimedViewer viewer,
        Dictionary<(int Seat, int Call), List<(long End, DateTimeOffset At)>> came
    )
    {
        foreach (var seen in viewer.Seen.GroupBy(static seen => (seen.Seat, seen.Call)))
        {
            if (!came.TryGetValue(seen.Key, out List<(long End, DateTimeOffset At)>? pieces))
            {
                continue;
            }
            int next = 0;
            foreach ((_, _, long end, DateTimeOffset at) in seen)
            {
                for (; next < pieces.Count && pieces[next].End <= end; next++)
                {
                    yield return (at - pieces[next].At).TotalMilliseconds;
                }
            }
        }
    }
}
