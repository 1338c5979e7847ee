namespace Gridlock.Solver.CpSat;

/// <summary>A verdict and how it was reached.</summary>
/// <param name="KnownHolds">Whether the known assignment satisfies the problem; null where none was given.</param>
/// <param name="Elapsed">From the first request to the last answer; of a batch, the share of one problem.</param>
/// <param name="Conflicts">Counted by CP-SAT; of a batch, those of the whole batch.</param>
/// <param name="Branches">Counted by CP-SAT; of a batch, those of the whole batch.</param>
public sealed record Proof(
    Verdict Verdict,
    bool? KnownHolds,
    EngineIdentity Engine,
    TimeSpan Elapsed,
    long Conflicts,
    long Branches
);
