using System.Numerics;
using Gridlock.Solver.Model;

namespace Gridlock.Solver.Deduction.Techniques;

/// <summary>A value with which too many or too few of the atoms could hold goes.</summary>
internal sealed class Counting(int constraint, CountOf count) : Technique(Grade.Counting, 0, constraint)
{
    private readonly Atom[] _atoms = [.. count.Atoms];
    private readonly int[] _variables = [.. count.Variables];

    // Per variable, in the same order, how many of its atoms the domains leave open.
    private readonly int[] _open = new int[count.Variables.Count];

    public override IReadOnlyList<int> Variables => _variables;

    public override void Find(ReadOnlySpan<ulong> domains, Finding found)
    {
        (int certain, int open) = Weigh(domains);
        if (certain + open <= count.Most && certain >= count.Least)
        {
            return;
        }
        for (int i = 0; i < _variables.Length; i++)
        {
            // A value decides at most the open atoms on its own variable.
            if (certain + _open[i] <= count.Most && certain + open - _open[i] >= count.Least)
            {
                continue;
            }
            int variable = _variables[i];
            ulong tooMany = 0;
            ulong tooFew = 0;
            for (ulong rest = domains[variable]; rest != 0; rest &= rest - 1)
            {
                ulong value = rest & (~rest + 1);
                (int holding, int possible) = Bounds(domains, variable, value);
                tooMany |= holding > count.Most ? value : 0;
                tooFew |= possible < count.Least ? value : 0;
            }
            if ((tooMany | tooFew) == 0)
            {
                continue;
            }
            found.RuleOut(variable, tooMany | tooFew);
            if (found.Explains)
            {
                Explain(domains, variable, tooMany, Truth.True, found);
                Explain(domains, variable, tooFew & ~tooMany, Truth.False, found);
            }
        }
    }

    private (int Certain, int Open) Weigh(ReadOnlySpan<ulong> domains)
    {
        Array.Clear(_open);
        int certain = 0;
        int open = 0;
        foreach (Atom atom in _atoms)
        {
            Truth truth = TruthOf(atom, domains, variable: -1, value: 0);
            certain += truth == Truth.True ? 1 : 0;
            if (truth == Truth.Open)
            {
                open++;
                foreach (int variable in atom.Variables)
                {
                    _open[Array.IndexOf(_variables, variable)]++;
                }
            }
        }
        return (certain, open);
    }

    private (int Certain, int Possible) Bounds(ReadOnlySpan<ulong> domains, int variable, ulong value)
    {
        int certain = 0;
        int possible = 0;
        foreach (Atom atom in _atoms)
        {
            Truth truth = TruthOf(atom, domains, variable, value);
            certain += truth == Truth.True ? 1 : 0;
            possible += truth == Truth.False ? 0 : 1;
        }
        return (certain, possible);
    }

    private static Truth TruthOf(Atom atom, ReadOnlySpan<ulong> domains, int variable, ulong value)
    {
        ulong first = atom.First == variable ? value : domains[atom.First];
        if (atom.Relation is not { } relation)
        {
            return Judge(first, atom.Mask);
        }
        ulong second = atom.Second == variable ? value : domains[atom.Second];
        Truth all = Judge(second, relation.SecondsOf(BitOperations.TrailingZeroCount(first)));
        for (ulong rest = first & (first - 1); rest != 0 && all != Truth.Open; rest &= rest - 1)
        {
            Truth one = Judge(second, relation.SecondsOf(BitOperations.TrailingZeroCount(rest)));
            all = one == all ? all : Truth.Open;
        }
        return all;
    }

    private static Truth Judge(ulong domain, ulong mask) =>
        (domain & mask) == 0 ? Truth.False
        : (domain & ~mask) == 0 ? Truth.True
        : Truth.Open;

    private void Explain(ReadOnlySpan<ulong> domains, int variable, ulong values, Truth deciding, Finding found)
    {
        for (; values != 0; values &= values - 1)
        {
            ulong value = values & (~values + 1);
            foreach (Atom atom in _atoms)
            {
                if (TruthOf(atom, domains, variable, value) == deciding)
                {
                    Explain(atom, domains, variable, value, deciding, found);
                }
            }
        }
    }

    private static void Explain(
        Atom atom,
        ReadOnlySpan<ulong> domains,
        int variable,
        ulong value,
        Truth truth,
        Finding found
    )
    {
        if (atom.Relation is not { } relation)
        {
            if (atom.First != variable)
            {
                found.Because(atom.First, truth == Truth.True ? ~atom.Mask : atom.Mask);
            }
        }
        else if (atom.First == variable || atom.Second == variable)
        {
            int index = BitOperations.TrailingZeroCount(value);
            ulong partners = atom.First == variable ? relation.SecondsOf(index) : relation.FirstsOf(index);
            int other = atom.First == variable ? atom.Second : atom.First;
            found.Because(other, truth == Truth.True ? ~partners : partners);
        }
        else
        {
            found.Because(atom.First, ~domains[atom.First]);
            found.Because(atom.Second, ~domains[atom.Second]);
        }
    }

    private enum Truth
    {
        Open,
        True,
        False,
    }
}
