using System.Collections.Immutable;

namespace Gridlock.Solver.CpSat;

/// <summary>An answer to "does any assignment satisfy this?".</summary>
public abstract record Solution
{
    private Solution() { }

    /// <param name="Assignment">Checked to satisfy the problem.</param>
    public sealed record Found(ImmutableArray<byte> Assignment) : Solution;

    public sealed record Impossible : Solution;

    /// <param name="Reason">One sentence.</param>
    public sealed record Undecided(string Reason) : Solution;
}
