using System.Globalization;
using Gridlock.App.Simulation;
using Gridlock.App.Simulation.Faults;
using Gridlock.Benchmarks.Calls.Sides;
using Gridlock.Benchmarks.Tables;
using Gridlock.Core.Matches;
using Gridlock.Core.Players;
using Gridlock.Core.Players.Resilience;
using Gridlock.Core.Players.Simulated;
using Gridlock.Core.Players.Simulated.Scholar;

namespace Gridlock.Benchmarks.Faults;

/// <summary>faults [CALLS] [SHARE]: matches of a player that is always right against a server that does everything wrong at once, and
/// how each of them ended.</summary>
internal static class FaultsCommand
{
    private const int Workers = 48;
    private const double UsualShare = 0.1;

    private static readonly string[] s_kinds =
    [
        "429@1",
        "500",
        "reset",
        "reset-body@80",
        "stall-body@80",
        "cut@80",
        "error@80",
        "content-type",
        "empty",
    ];

    public static async Task<int> RunAsync(string[] args, CancellationToken cancellationToken)
    {
        int calls = args.Length > 0 && int.TryParse(args[0], out int asked) ? asked : 2000;
        double share =
            args.Length > 1 && double.TryParse(args[1], CultureInfo.InvariantCulture, out double given)
                ? given
                : UsualShare;
        if (args.Length > 2 || calls < 1 || share <= 0 || share * s_kinds.Length > 1)
        {
            await Console.Error.WriteLineAsync(
                $"faults takes a number of calls and the share of each of {s_kinds.Length} faults, such as 'faults 2000 0.1'."
            );
            return 2;
        }
        var options = new SimulatedServerOptions
        {
            TokensPerSecond = 0,
            Faults =
            [
                .. s_kinds.Select(kind => new FaultChance(((FaultReading.Read)FaultReader.Read(kind)).Fault, share)),
            ],
        };
        var limits = new WaitLimits { FirstToken = TimeSpan.FromSeconds(5), Silence = TimeSpan.FromSeconds(1) };
        var player = new ScholarPlayer();
        DirectoryInfo folder = Directory.CreateTempSubdirectory("gridlock-faults-");
        try
        {
            await using SimulatedServer server = await SimulatedServer.StartAsync(
                options,
                new SimulatedPlayers(player),
                cancellationToken
            );
            await using var run = new OwnRun(
                server.BaseAddress,
                player,
                Path.Combine(folder.FullName, "run"),
                limits,
                GateLimits.Default
            );
            using var matches = new MatchExecutor(run.Channel, run.Documents, TimeProvider.System);
            var tally = new EndTally();
            var field = new MatchField(matches, run.Player, tally);
            int next = -1;
            async Task WorkAsync()
            {
                while (Interlocked.Increment(ref next) is int number && number < calls)
                {
                    await field.PlayAsync(number, cancellationToken);
                }
            }
            await Task.WhenAll(Enumerable.Range(0, Workers).Select(_ => Task.Run(WorkAsync, cancellationToken)));
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{calls} matches, {share:P0} each of {string.Join(", ", s_kinds)}; up to {RetryLimits.Default.Attempts} attempts"
                )
            );
            Console.Write(tally.ToTable());
            return tally.HasWrong ? 1 : 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
