using BenchmarkDotNet.Running;
using Gridlock.Benchmarks;
using Gridlock.Benchmarks.Difficulty;
using Gridlock.Benchmarks.Journal;
using Gridlock.Benchmarks.Kills;
using Gridlock.Benchmarks.Survey;

return args switch
{
    ["proofs", .. string[] rest] => await ProofThroughput.RunAsync(rest),
    ["survey", .. string[] rest] => await SurveyCommand.RunAsync(rest, CancellationToken.None),
    ["limits", .. string[] rest] => BaseLimits.Run(rest),
    ["judging", .. string[] rest] => await JudgingThroughput.RunAsync(rest, CancellationToken.None),
    ["generation", .. string[] rest] => GenerationLatency.Run(rest),
    ["journal", .. string[] rest] => await JournalThroughput.RunAsync(rest, CancellationToken.None),
    ["kills", .. string[] rest] => KillsCommand.Run(rest),
    ["difficulty"] => DifficultyFit.Run(),
    _ => BenchmarkSwitcher
        .FromAssembly(typeof(Program).Assembly)
        .Run(args)
        .Any(static summary => summary.HasCriticalValidationErrors)
        ? 1
        : 0,
};
