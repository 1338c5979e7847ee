using System.Numerics;
using Gridlock.Solver.Model;

namespace Gridlock.Solver.Deduction.Techniques;

/// <summary>Hidden pairs and triples: where a group must use every value, as many values as the variables that can still take
/// them leave these no room for others.</summary>
internal sealed class HiddenSets(int constraint, AllDifferent group, int size)
    : Technique(Grade.Sets, 2 * size + 1, constraint)
{
    private readonly int[] _variables = [.. group.Variables];
    private readonly SmallUnions _sets = new(size);

    public override IReadOnlyList<int> Variables => _variables;

    public override void Find(ReadOnlySpan<ulong> domains, Finding found)
    {
        ulong union = 0;
        // Bit by bit a count of each value's holders, from 0 to 3 and then "more".
        ulong ones = 0;
        ulong twos = 0;
        ulong more = 0;
        foreach (int variable in _variables)
        {
            ulong domain = domains[variable];
            union |= domain;
            more |= domain & ones & twos;
            twos ^= domain & ones;
            ones ^= domain;
        }
        ulong few = union & ~more & ~(size < 3 ? ones & twos : 0);
        if (BitOperations.PopCount(union) != _variables.Length || BitOperations.PopCount(few) < size)
        {
            return;
        }
        _sets.Clear();
        for (ulong rest = few; rest != 0; rest &= rest - 1)
        {
            int value = BitOperations.TrailingZeroCount(rest);
            _sets.Add(value, Holders(domains, value));
        }
        while (found.IsEmpty && _sets.MoveNext())
        {
            // With fewer holders than values, a value that must be used has no place.
            ulong kept = BitOperations.PopCount(_sets.Union) < size ? 0 : _sets.Items;
            for (ulong rest = _sets.Union; rest != 0; rest &= rest - 1)
            {
                int variable = BitOperations.TrailingZeroCount(rest);
                if ((domains[variable] & ~kept) != 0)
                {
                    found.RuleOut(variable, domains[variable] & ~kept);
                    Explain(union, found);
                }
            }
        }
    }

    private ulong Holders(ReadOnlySpan<ulong> domains, int value)
    {
        ulong holders = 0;
        foreach (int variable in _variables)
        {
            holders |= (domains[variable] >> value & 1) << variable;
        }
        return holders;
    }

    private void Explain(ulong union, Finding found)
    {
        foreach (int variable in _variables)
        {
            bool holder = (_sets.Union >> variable & 1) != 0;
            found.Because(variable, holder ? ~union : ~union | _sets.Items);
        }
    }
}
