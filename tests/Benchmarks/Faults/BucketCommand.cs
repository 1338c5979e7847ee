using System.Diagnostics;
using System.Globalization;
using Gridlock.App.Simulation;
using Gridlock.App.Simulation.Faults;
using Gridlock.Benchmarks.Calls.Processes;
using Gridlock.Benchmarks.Calls.Sides;
using Gridlock.Core.Players;
using Gridlock.Core.Players.Resilience;
using Gridlock.Core.Players.Simulated;
using Gridlock.Transcripts.Reading;

namespace Gridlock.Benchmarks.Faults;

/// <summary>bucket [PER-SECOND] [BURST] [SECONDS]: how much of a token bucket's rate is used, and how many calls it refuses, where the
/// limit is not known beforehand.</summary>
internal static class BucketCommand
{
    private const int Workers = 64;
    private const double LeastUsed = 0.95;
    private const double MostRefused = 0.05;

    public static async Task<int> RunAsync(string[] args, CancellationToken cancellationToken)
    {
        int[] figures = [.. args.Select(static text => int.TryParse(text, out int figure) ? figure : 0)];
        if (figures.Length > 3 || figures.Any(static figure => figure < 1))
        {
            await Console.Error.WriteLineAsync(
                "bucket takes requests a second, a burst and a length in seconds, such as 'bucket 20 20 60'."
            );
            return 2;
        }
        int perSecond = figures.ElementAtOrDefault(0) is > 0 and int rate ? rate : 20;
        int burst = figures.ElementAtOrDefault(1) is > 0 and int most ? most : perSecond;
        int seconds = figures.ElementAtOrDefault(2) is > 0 and int length ? length : 60;
        var options = new SimulatedServerOptions
        {
            TokensPerSecond = 0,
            Latency = TimeSpan.FromMilliseconds(20),
            Limit = new RequestLimit(perSecond, burst),
        };
        DirectoryInfo folder = Directory.CreateTempSubdirectory("gridlock-bucket-");
        try
        {
            await using SimulatedServer server = await SimulatedServer.StartAsync(
                options,
                new SimulatedPlayers(new Speaker(20)),
                cancellationToken
            );
            await using var side = new GridlockSide(server.BaseAddress, folder.FullName, GateLimits.Default);
            await MeasureAsync(side, options.Limit, seconds, cancellationToken);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
        return 0;
    }

    private static async Task MeasureAsync(
        GridlockSide side,
        RequestLimit limit,
        int seconds,
        CancellationToken cancellationToken
    )
    {
        int next = -1;
        int answered = 0;
        int refused = 0;
        int failed = 0;
        long start = Stopwatch.GetTimestamp();
        async Task WorkAsync()
        {
            while (Stopwatch.GetElapsedTime(start).TotalSeconds < seconds)
            {
                int number = Interlocked.Increment(ref next);
                IReadOnlyList<CallRecord> attempts = await side.PlayAsync(number, cancellationToken);
                Interlocked.Add(ref answered, attempts.Count(static attempt => attempt.Final is not null));
                Interlocked.Add(ref refused, attempts.Count(static attempt => attempt.Failure?.Status == 429));
                Interlocked.Add(ref failed, attempts[^1].Final is null ? 1 : 0);
            }
        }
        await Task.WhenAll(Enumerable.Range(0, Workers).Select(_ => Task.Run(WorkAsync, cancellationToken)));
        double took = Stopwatch.GetElapsedTime(start).TotalSeconds;
        double permitted = limit.Burst + limit.PerSecond * took;
        double share = (double)refused / (answered + refused);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{limit.PerSecond:0} a second, burst {limit.Burst}, {took:F1} s, {Workers} at once: {answered} of {permitted:F0} permitted calls answered ({answered / permitted:P1}, at least {LeastUsed:P0} wanted); {refused} refused ({share:P1}, at most {MostRefused:P0} wanted); {failed} never answered"
            )
        );
    }
}
