namespace Gridlock.Solver.Deduction.Techniques;

/// <summary>A constraint on no variable that does not hold: no value of any variable is left, the first stands for all.</summary>
internal sealed class NeverHolds(int constraint) : Technique(Grade.Direct, 0, constraint)
{
    public override IReadOnlyList<int> Variables => [0];

    public override void Find(ReadOnlySpan<ulong> domains, Finding found) => found.RuleOut(0, domains[0]);
}
