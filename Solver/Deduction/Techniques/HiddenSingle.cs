using System.Numerics;
using Gridlock.Solver.Model;

namespace Gridlock.Solver.Deduction.Techniques;

/// <summary>Where a group must use every value, the only variable that can still take one takes it.</summary>
internal sealed class HiddenSingle(int constraint, AllDifferent group) : Technique(Grade.Sets, 0, constraint)
{
    private readonly int[] _variables = [.. group.Variables];

    public override IReadOnlyList<int> Variables => _variables;

    public override void Find(ReadOnlySpan<ulong> domains, Finding found)
    {
        ulong once = 0;
        ulong union = 0;
        foreach (int variable in _variables)
        {
            once = (once & ~domains[variable]) | (domains[variable] & ~union);
            union |= domains[variable];
        }
        int values = BitOperations.PopCount(union);
        if (values < _variables.Length)
        {
            found.RuleOut(_variables[0], domains[_variables[0]]);
            BecauseAll(found, ~union);
        }
        else if (values == _variables.Length)
        {
            FindSingle(domains, once, union, found);
        }
    }

    private void FindSingle(ReadOnlySpan<ulong> domains, ulong once, ulong union, Finding found)
    {
        foreach (int variable in _variables)
        {
            ulong own = domains[variable] & once;
            ulong value = own & (~own + 1);
            if (own != 0 && domains[variable] != value)
            {
                found.RuleOut(variable, domains[variable] & ~value);
                BecauseAll(found, ~union, except: variable, value);
                return;
            }
        }
    }

    private void BecauseAll(Finding found, ulong absent, int except = -1, ulong absentElsewhere = 0)
    {
        foreach (int variable in _variables)
        {
            found.Because(variable, variable == except ? absent : absent | absentElsewhere);
        }
    }
}
