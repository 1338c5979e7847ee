namespace Gridlock.Solver.CpSat;

public sealed record ProverOptions
{
    /// <summary>For each question to the engine; a proof asks one or two.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(30);

    public int Seed { get; init; } = 1;

    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
