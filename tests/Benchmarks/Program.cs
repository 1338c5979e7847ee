using BenchmarkDotNet.Running;
using Gridlock.Benchmarks;
using Gridlock.Benchmarks.Calls;
using Gridlock.Benchmarks.Calls.Processes;
using Gridlock.Benchmarks.Claims;
using Gridlock.Benchmarks.Difficulty;
using Gridlock.Benchmarks.Faults;
using Gridlock.Benchmarks.Gates;
using Gridlock.Benchmarks.Intervals;
using Gridlock.Benchmarks.Journal;
using Gridlock.Benchmarks.Kills;
using Gridlock.Benchmarks.Live;
using Gridlock.Benchmarks.Loops;
using Gridlock.Benchmarks.Survey;

return args switch
{
    ["proofs", .. string[] rest] => await ProofThroughput.RunAsync(rest),
    ["survey", .. string[] rest] => await SurveyCommand.RunAsync(rest, CancellationToken.None),
    ["limits", .. string[] rest] => BaseLimits.Run(rest),
    ["judging", .. string[] rest] => await JudgingThroughput.RunAsync(rest, CancellationToken.None),
    ["reports", .. string[] rest] => await ReportThroughput.RunAsync(rest, CancellationToken.None),
    ["generation", .. string[] rest] => GenerationLatency.Run(rest),
    ["journal", .. string[] rest] => await JournalThroughput.RunAsync(rest, CancellationToken.None),
    ["kills", .. string[] rest] => KillsCommand.Run(rest),
    ["calls", .. string[] rest] => await CallsCommand.RunAsync(rest, CancellationToken.None),
    ["streams", .. string[] rest] => await StreamsCommand.RunAsync(rest, CancellationToken.None),
    ["faults", .. string[] rest] => await FaultsCommand.RunAsync(rest, CancellationToken.None),
    ["bucket", .. string[] rest] => await BucketCommand.RunAsync(rest, CancellationToken.None),
    [Serving.Verb, .. string[] rest] => await Serving.RunAsync(rest),
    [Calling.Verb, .. string[] rest] => await Calling.RunAsync(rest),
    ["loops"] => LoopsCommand.Run(),
    ["gate", .. string[] rest] => GateCommand.Run(rest),
    ["intervals", .. string[] rest] => IntervalsCommand.Run(rest),
    ["checks", .. string[] rest] => await ChecksCommand.RunAsync(rest, CancellationToken.None),
    ["claims", .. string[] rest] => ClaimsCommand.Run(rest),
    ["live", .. string[] rest] => await LiveCommand.RunAsync(rest, CancellationToken.None),
    ["difficulty"] => DifficultyFit.Run(),
    _ => BenchmarkSwitcher
        .FromAssembly(typeof(CallsCommand).Assembly)
        .Run(args)
        .Any(static summary => summary.HasCriticalValidationErrors)
        ? 1
        : 0,
};
