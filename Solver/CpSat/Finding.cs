namespace Gridlock.Solver.CpSat;

/// <summary>CP-SAT's answer to one model.</summary>
internal abstract record Finding(Effort Effort)
{
    /// <param name="Assignments">One a problem of the model; not yet checked against it.</param>
    public sealed record Feasible(IReadOnlyList<byte[]> Assignments, Effort Effort) : Finding(Effort);

    public sealed record Infeasible(Effort Effort) : Finding(Effort);

    public sealed record Unknown(string Reason, Effort Effort) : Finding(Effort);
}
