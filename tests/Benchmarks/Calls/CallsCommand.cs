using System.Globalization;
using Gridlock.Benchmarks.Calls.Processes;
using Gridlock.Benchmarks.Calls.Sides;
using Gridlock.Benchmarks.Tables;

namespace Gridlock.Benchmarks.Calls;

/// <summary>calls [--in-flight 4,32,128] [--calls N] [--latency 20] [--tokens 200] [--rounds 5]: what a call costs Gridlock and a
/// bare loop, in alternating rounds against one server.</summary>
internal static class CallsCommand
{
    private const double MostProcessorRatio = 2;

    public static async Task<int> RunAsync(string[] args, CancellationToken cancellationToken)
    {
        if (CallsOptions.Read(args) is not CallsOptions options)
        {
            await Console.Error.WriteLineAsync(CallsOptions.Usage);
            return 2;
        }
        DirectoryInfo folder = Directory.CreateTempSubdirectory("gridlock-calls-");
        try
        {
            using Child server = Serving.Start(options.Tokens, options.Latency, 0);
            string address = await server.ReadAsync(cancellationToken);
            using Child bare = Calling.Start(BareSide.Name, address, folder.FullName);
            using Child own = Calling.Start(GridlockSide.Name, address, folder.FullName);
            Console.WriteLine(
                $"{Environment.ProcessorCount} cores, {options.Latency} ms latency, {options.Tokens} tokens a call, {options.Calls} calls a round, {options.Rounds} rounds: median (least-most)"
            );
            foreach (int inFlight in options.InFlight)
            {
                await MeasureAsync(options, inFlight, server, bare, own, cancellationToken);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
        return 0;
    }

    private static async Task MeasureAsync(
        CallsOptions options,
        int inFlight,
        Child server,
        Child bare,
        Child own,
        CancellationToken cancellationToken
    )
    {
        int calls = Math.Min(options.Calls, inFlight * CallsOptions.CallsInARow);
        string ask = string.Create(CultureInfo.InvariantCulture, $"{calls} {inFlight}");
        await bare.AskAsync(ask, cancellationToken);
        await own.AskAsync(ask, cancellationToken);
        var bareRounds = new List<Round>();
        var ownRounds = new List<Round>();
        TimeSpan served = server.Processor;
        for (int round = 0; round < options.Rounds; round++)
        {
            bareRounds.Add(Round.Parse(await bare.AskAsync(ask, cancellationToken)));
            ownRounds.Add(Round.Parse(await own.AskAsync(ask, cancellationToken)));
        }
        double perCall = (server.Processor - served).TotalMilliseconds / calls / options.Rounds / 2;
        var table = new Table(
            $"{inFlight} in flight",
            "calls/s",
            "CPU ms/call",
            "KB/call",
            "GCs",
            "deltas/call",
            "peak MB"
        );
        table.Add(RowOf("bare loop", bareRounds));
        table.Add(RowOf("Gridlock", ownRounds));
        Spread ratio = Spread.Of(
            ownRounds.Zip(bareRounds, static (mine, other) => mine.MillisecondsPerCall / other.MillisecondsPerCall)
        );
        Console.WriteLine();
        Console.Write(table);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"CPU ratio {ratio.Show("F2")}, at most {MostProcessorRatio:0} wanted; the server took {perCall:F2} ms a call"
            )
        );
    }

    private static string[] RowOf(string side, List<Round> rounds) =>
        [
            side,
            Spread.Of(rounds.Select(static round => round.CallsPerSecond)).Show("F0"),
            Spread.Of(rounds.Select(static round => round.MillisecondsPerCall)).Show("F3"),
            Spread.Of(rounds.Select(static round => round.KilobytesPerCall)).Show("F1"),
            Spread.Of(rounds.Select(static round => (double)round.Collections)).Show("F0"),
            Spread.Of(rounds.Select(static round => (double)round.Deltas / round.Calls)).Show("F1"),
            (rounds[^1].Peak / (1 << 20)).ToString(CultureInfo.InvariantCulture),
        ];
}
