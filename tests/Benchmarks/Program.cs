using BenchmarkDotNet.Running;
using Gridlock.Benchmarks;

return args is ["proofs", .. string[] rest] ? await ProofThroughput.RunAsync(rest)
    : BenchmarkSwitcher
        .FromAssembly(typeof(Program).Assembly)
        .Run(args)
        .Any(summary => summary.HasCriticalValidationErrors)
        ? 1
    : 0;
