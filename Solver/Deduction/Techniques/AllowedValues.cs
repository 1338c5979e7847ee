using Gridlock.Solver.Model;

namespace Gridlock.Solver.Deduction.Techniques;

/// <summary>An atom on one variable: the values outside its mask go.</summary>
internal sealed class AllowedValues(int constraint, Atom atom) : Technique(Grade.Direct, 0, constraint)
{
    public override IReadOnlyList<int> Variables => atom.Variables;

    public override void Find(ReadOnlySpan<ulong> domains, Finding found)
    {
        ulong removed = domains[atom.First] & ~atom.Mask;
        if (removed != 0)
        {
            found.RuleOut(atom.First, removed);
        }
    }
}
