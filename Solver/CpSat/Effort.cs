namespace Gridlock.Solver.CpSat;

/// <summary>What the answers so far have cost CP-SAT.</summary>
internal readonly record struct Effort(long Conflicts, long Branches)
{
    public static Effort operator +(Effort left, Effort right) =>
        new(left.Conflicts + right.Conflicts, left.Branches + right.Branches);
}
