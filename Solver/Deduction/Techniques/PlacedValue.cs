using System.Numerics;
using Gridlock.Solver.Model;

namespace Gridlock.Solver.Deduction.Techniques;

/// <summary>A placed variable takes its value from all others that must differ from it.</summary>
internal sealed class PlacedValue(int constraint, AllDifferent group) : Technique(Grade.Direct, 0, constraint)
{
    private readonly int[] _variables = [.. group.Variables];

    public override IReadOnlyList<int> Variables => _variables;

    public override void Find(ReadOnlySpan<ulong> domains, Finding found)
    {
        if (!Clashes(domains))
        {
            return;
        }
        foreach (int placed in _variables)
        {
            ulong value = domains[placed];
            if (!BitOperations.IsPow2(value))
            {
                continue;
            }
            foreach (int peer in _variables)
            {
                if (peer != placed && (domains[peer] & value) != 0)
                {
                    found.RuleOut(peer, value);
                    found.Because(placed, ~value);
                }
            }
            if (!found.IsEmpty)
            {
                return;
            }
        }
    }

    private bool Clashes(ReadOnlySpan<ulong> domains)
    {
        ulong placed = 0;
        ulong open = 0;
        bool twice = false;
        foreach (int variable in _variables)
        {
            ulong domain = domains[variable];
            bool single = BitOperations.IsPow2(domain);
            twice |= single && (placed & domain) != 0;
            placed |= single ? domain : 0;
            open |= single ? 0 : domain;
        }
        return twice || (placed & open) != 0;
    }
}
