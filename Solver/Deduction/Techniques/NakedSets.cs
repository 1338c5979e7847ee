using System.Numerics;
using Gridlock.Solver.Model;

namespace Gridlock.Solver.Deduction.Techniques;

/// <summary>Naked pairs and triples: variables of a group that share as many values as they are keep these for themselves.</summary>
internal sealed class NakedSets(int constraint, AllDifferent group, int size)
    : Technique(Grade.Sets, 2 * size, constraint)
{
    private readonly int[] _variables = [.. group.Variables];
    private readonly SmallUnions _sets = new(size);

    public override IReadOnlyList<int> Variables => _variables;

    public override void Find(ReadOnlySpan<ulong> domains, Finding found)
    {
        _sets.Clear();
        foreach (int variable in _variables)
        {
            _sets.Add(variable, domains[variable]);
        }
        while (found.IsEmpty && _sets.MoveNext())
        {
            if (BitOperations.PopCount(_sets.Union) < size)
            {
                // Whatever the first of them takes, the others do not fit.
                int first = BitOperations.TrailingZeroCount(_sets.Items);
                RuleOut(first, domains[first], found);
                return;
            }
            foreach (int variable in _variables)
            {
                if ((_sets.Items >> variable & 1) == 0 && (domains[variable] & _sets.Union) != 0)
                {
                    RuleOut(variable, domains[variable] & _sets.Union, found);
                }
            }
        }
    }

    private void RuleOut(int variable, ulong removed, Finding found)
    {
        found.RuleOut(variable, removed);
        for (ulong rest = _sets.Items; rest != 0; rest &= rest - 1)
        {
            found.Because(BitOperations.TrailingZeroCount(rest), ~_sets.Union);
        }
    }
}
