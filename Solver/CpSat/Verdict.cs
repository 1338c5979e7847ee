using System.Collections.Immutable;

namespace Gridlock.Solver.CpSat;

/// <summary>What CP-SAT, and a check of its word in C#, say about the number of assignments that satisfy a problem.</summary>
public abstract record Verdict
{
    private Verdict() { }

    /// <summary>One assignment satisfies the problem, and that any other does is infeasible.</summary>
    /// <param name="Assignment">One value a variable.</param>
    public sealed record Unique(ImmutableArray<byte> Assignment) : Verdict;

    /// <summary>An assignment other than the known one satisfies the problem; see <see cref="Proof.KnownHolds"/> for whether the
    /// known one does too.</summary>
    public sealed record Ambiguous(ImmutableArray<byte> Other) : Verdict;

    /// <summary>No assignment satisfies the problem.</summary>
    public sealed record Impossible : Verdict;

    /// <summary>Time ran out, or the engine failed; says nothing about the problem.</summary>
    /// <param name="Reason">One sentence.</param>
    public sealed record Undecided(string Reason) : Verdict;
}
