using System.Numerics;

namespace Gridlock.Solver.Deduction;

/// <summary>The domains as far as they are known, and the rules that may still find something in them.</summary>
internal sealed class Position(RuleBook rules, ulong[] domains, ulong[] pending)
{
    public ReadOnlySpan<ulong> Domains => domains;

    /// <summary>The first variable that lost its last value; -1 while all have one.</summary>
    public int Emptied { get; private set; } = Array.IndexOf(domains, 0UL);

    public bool IsPlaced
    {
        get
        {
            foreach (ulong domain in domains)
            {
                if (!BitOperations.IsPow2(domain))
                {
                    return false;
                }
            }
            return true;
        }
    }

    public Position Copy() => new(rules, [.. domains], [.. pending]);

    public void Remove(int variable, ulong removed)
    {
        domains[variable] &= ~removed;
        if (domains[variable] == 0 && Emptied < 0)
        {
            Emptied = variable;
        }
        ReadOnlySpan<ulong> watchers = rules.WatchersOf(variable);
        for (int word = 0; word < pending.Length; word++)
        {
            pending[word] |= watchers[word];
        }
    }

    /// <summary>Takes away all values that are gone in <paramref name="other"/>; false if there was none.</summary>
    public bool Narrow(Position other)
    {
        bool narrowed = false;
        for (int variable = 0; variable < domains.Length; variable++)
        {
            ulong removed = domains[variable] & ~other.Domains[variable];
            if (removed != 0)
            {
                Remove(variable, removed);
                narrowed = true;
            }
        }
        return narrowed;
    }

    /// <summary>Takes the easiest step that makes progress; the rule that found it, or null where none makes any.</summary>
    /// <param name="found">Cleared, then filled with the step.</param>
    public Technique? Advance(Finding found)
    {
        for (int word = 0; word < pending.Length; word++)
        {
            while (pending[word] != 0)
            {
                Technique rule = rules[word * 64 + BitOperations.TrailingZeroCount(pending[word])];
                found.Clear();
                rule.Find(domains, found);
                if (!found.IsEmpty)
                {
                    foreach (Elimination elimination in found.Eliminations)
                    {
                        Remove(elimination.Variable, elimination.Removed);
                    }
                    return rule;
                }
                pending[word] &= pending[word] - 1;
            }
        }
        return null;
    }

    /// <summary>Advances as far as it goes; false if that ends in a contradiction.</summary>
    public bool Settle(Finding found)
    {
        while (Emptied < 0 && Advance(found) is not null) { }
        return Emptied < 0;
    }
}
