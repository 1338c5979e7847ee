namespace Gridlock.Solver.Deduction;

/// <summary>A step as it was taken, with what each of its eliminations relies on.</summary>
internal sealed record TrailEntry(DeductionStep Step, Reason[] Reasons)
{
    public DeductionStep Explained => Step with { Reasons = [.. Reasons] };
}
