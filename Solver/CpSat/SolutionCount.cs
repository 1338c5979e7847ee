namespace Gridlock.Solver.CpSat;

/// <summary>How many assignments satisfy a problem, as far as it was counted.</summary>
public abstract record SolutionCount
{
    private SolutionCount() { }

    /// <summary>Exactly this many.</summary>
    public sealed record Exactly(int Count) : SolutionCount;

    /// <summary>At least this many; counting stopped at the limit.</summary>
    public sealed record AtLeast(int Count) : SolutionCount;

    /// <param name="Reason">One sentence.</param>
    public sealed record Undecided(string Reason) : SolutionCount;
}
