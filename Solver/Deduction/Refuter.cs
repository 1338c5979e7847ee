using System.Numerics;
using Gridlock.Solver.Model;

namespace Gridlock.Solver.Deduction;

/// <summary>Looks for a value that leads to a contradiction; remembers the solutions it meets, whose values can not.</summary>
internal sealed class Refuter(Finding found)
{
    private readonly List<ulong[]> _solutions = [];

    // Where a plain what-if came to a halt, by variable and value.
    private readonly Dictionary<(int Variable, ulong Value), Position> _halted = [];
    private bool _searched;

    /// <summary>The first value that can be refuted, variables with few values first; null if none can.</summary>
    /// <param name="nested">Whether a what-if may stand inside another; then null means that every value stands in a solution.</param>
    public TrailEntry? Find(Position position, bool nested)
    {
        if (!_searched)
        {
            MeetSolution(position);
        }
        for (int size = 2; size <= Problem.MaxValues; size++)
        {
            for (int variable = 0; variable < position.Domains.Length; variable++)
            {
                ulong domain = position.Domains[variable];
                if (BitOperations.PopCount(domain) == size && FindFor(variable, position, nested) is { } entry)
                {
                    return entry;
                }
            }
        }
        return null;
    }

    private TrailEntry? FindFor(int variable, Position position, bool nested)
    {
        for (ulong rest = position.Domains[variable]; rest != 0; rest &= rest - 1)
        {
            ulong value = rest & (~rest + 1);
            if (StandsInSolution(variable, value) || (!nested && HaltsStill(variable, value, position)))
            {
                continue;
            }
            if (Refute(variable, value, position, nested) is { } entry)
            {
                return entry;
            }
        }
        return null;
    }

    // What a halted what-if had ruled out, it would rule out again: it goes on from there with what is known since.
    private bool HaltsStill(int variable, ulong value, Position position) =>
        _halted.TryGetValue((variable, value), out Position? halted)
        && (!halted.Narrow(position) || halted.Settle(found));

    // None of a solution's values can be refuted: to know one spares most of the tries that lead nowhere.
    private void MeetSolution(Position position)
    {
        _searched = true;
        int variable = Smallest(position.Domains);
        for (ulong rest = position.Domains[variable]; rest != 0 && _solutions.Count == 0; rest &= rest - 1)
        {
            Refute(variable, rest & (~rest + 1), position, nested: true);
        }
    }

    private bool StandsInSolution(int variable, ulong value)
    {
        foreach (ulong[] solution in _solutions)
        {
            if (solution[variable] == value)
            {
                return true;
            }
        }
        return false;
    }

    private TrailEntry? Refute(int variable, ulong value, Position before, bool nested)
    {
        ulong others = before.Domains[variable] & ~value;
        Position position = before.Copy();
        position.Remove(variable, others);
        var trail = new List<TrailEntry>();
        while (Next(position, nested) is { } entry)
        {
            trail.Add(entry);
            if (position.Emptied >= 0)
            {
                int index = BitOperations.TrailingZeroCount(value);
                return Refutation.Trace(variable, index, others, trail, position.Emptied, before.Domains.Length);
            }
        }
        if (position.IsPlaced)
        {
            _solutions.Add([.. position.Domains]);
        }
        else if (!nested)
        {
            _halted[(variable, value)] = position;
        }
        return null;
    }

    private TrailEntry? Next(Position position, bool nested)
    {
        if (position.Advance(found) is { } rule)
        {
            return found.ToEntry(rule);
        }
        if (!nested || position.IsPlaced)
        {
            return null;
        }
        // Any open variable is complete here: a value that can not be refuted stands in a solution, which ends the search.
        int variable = Smallest(position.Domains);
        ulong domain = position.Domains[variable];
        ulong value = domain & (~domain + 1);
        if (Refute(variable, value, position, nested: true) is not { } refuted)
        {
            return null;
        }
        position.Remove(variable, value);
        return refuted;
    }

    private static int Smallest(ReadOnlySpan<ulong> domains)
    {
        int smallest = -1;
        int size = int.MaxValue;
        for (int variable = 0; variable < domains.Length; variable++)
        {
            int count = BitOperations.PopCount(domains[variable]);
            if (count > 1 && count < size)
            {
                (smallest, size) = (variable, count);
            }
        }
        return smallest;
    }
}
