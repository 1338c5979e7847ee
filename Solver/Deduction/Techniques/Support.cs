using System.Numerics;
using Gridlock.Solver.Model;

namespace Gridlock.Solver.Deduction.Techniques;

/// <summary>A relation between two variables: a value with no partner left on the other side goes.</summary>
internal sealed class Support(int constraint, Atom atom) : Technique(Grade.Relation, 0, constraint)
{
    private readonly Relation _relation =
        atom.Relation ?? throw new ArgumentException($"'{atom}' is no relation.", nameof(atom));

    public override IReadOnlyList<int> Variables => atom.Variables;

    public override void Find(ReadOnlySpan<ulong> domains, Finding found)
    {
        Revise(atom.First, domains[atom.First], atom.Second, domains[atom.Second], forward: true, found);
        Revise(atom.Second, domains[atom.Second], atom.First, domains[atom.First], forward: false, found);
    }

    private void Revise(int variable, ulong domain, int other, ulong otherDomain, bool forward, Finding found)
    {
        ulong supported = 0;
        for (ulong rest = otherDomain; rest != 0; rest &= rest - 1)
        {
            int value = BitOperations.TrailingZeroCount(rest);
            supported |= forward ? _relation.FirstsOf(value) : _relation.SecondsOf(value);
        }
        ulong removed = domain & ~supported;
        if (removed == 0)
        {
            return;
        }
        ulong missed = 0;
        for (ulong rest = removed; rest != 0; rest &= rest - 1)
        {
            int value = BitOperations.TrailingZeroCount(rest);
            missed |= forward ? _relation.SecondsOf(value) : _relation.FirstsOf(value);
        }
        found.RuleOut(variable, removed);
        found.Because(other, missed);
    }
}
