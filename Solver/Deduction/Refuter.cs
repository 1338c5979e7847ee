using System.Numerics;
using Gridlock.Solver.Model;

namespace Gridlock.Solver.Deduction;

/// <summary>Looks for a value that leads to a contradiction.</summary>
/// <param name="mostLooks">See <see cref="StepSolver.Solve"/>.</param>
internal sealed class Refuter(Problem problem, Finding found, long mostLooks)
{
    private readonly Finding _explained = new(explains: true);

    // Where a plain what-if came to a halt, by variable and value.
    private readonly Dictionary<(int Variable, ulong Value), Position> _halted = [];
    private Standing? _standing;

    /// <summary>True once the looks are used up; then that nothing was found means nothing.</summary>
    public bool IsSpent => found.Looks + _explained.Looks >= mostLooks;

    /// <summary>The first value that can be refuted, variables with few values first; null if none can.</summary>
    /// <param name="nested">Whether a what-if may stand inside another; then null means that every value stands in a solution.</param>
    public DeductionStep? Find(Position position, bool nested)
    {
        _standing ??= new Standing(problem);
        for (int size = 2; size <= Problem.MaxValues; size++)
        {
            for (int variable = 0; variable < position.Domains.Length; variable++)
            {
                ulong domain = position.Domains[variable];
                if (BitOperations.PopCount(domain) == size && FindFor(variable, position, nested) is { } step)
                {
                    return step;
                }
            }
        }
        return null;
    }

    private DeductionStep? FindFor(int variable, Position position, bool nested)
    {
        for (ulong rest = position.Domains[variable]; rest != 0; rest &= rest - 1)
        {
            ulong value = rest & (~rest + 1);
            if (IsSpent)
            {
                return null;
            }
            if (_standing!.Has(variable, value, search: nested) || (!nested && HaltsStill(variable, value, position)))
            {
                continue;
            }
            if (Refute(variable, value, position, nested) is { } step)
            {
                return step;
            }
        }
        return null;
    }

    // What a halted what-if had ruled out, it would rule out again: it goes on from there with what is known since.
    private bool HaltsStill(int variable, ulong value, Position position) =>
        _halted.TryGetValue((variable, value), out Position? halted)
        && (!halted.Narrow(position) || halted.Settle(found));

    private DeductionStep? Refute(int variable, ulong value, Position before, bool nested)
    {
        Position position = Assume(variable, value, before);
        var inner = new List<DeductionStep>();
        while (position.Settle(found))
        {
            if (position.IsPlaced)
            {
                Meet(position.Domains);
                return null;
            }
            if (IsSpent)
            {
                return null;
            }
            if (!nested)
            {
                _halted[(variable, value)] = position;
                return null;
            }
            // Any open variable is complete here: a value that can not be refuted stands in a solution, which ends the search.
            int open = Smallest(position.Domains);
            ulong domain = position.Domains[open];
            if (Refute(open, domain & (~domain + 1), position, nested: true) is not { } refuted)
            {
                return null;
            }
            Apply(refuted, position);
            inner.Add(refuted);
        }
        return Trace(variable, value, before, inner);
    }

    /// <summary>Goes the way to a contradiction once more, and this time asks at each step what it relies on.</summary>
    private DeductionStep Trace(int variable, ulong value, Position before, List<DeductionStep> inner)
    {
        Position position = Assume(variable, value, before);
        var trail = new List<DeductionStep>();
        int next = 0;
        while (position.Emptied < 0)
        {
            if (position.Advance(_explained) is { } rule)
            {
                trail.Add(_explained.ToStep(rule));
                continue;
            }
            Apply(inner[next], position);
            trail.Add(inner[next++]);
        }
        ulong others = before.Domains[variable] & ~value;
        int index = BitOperations.TrailingZeroCount(value);
        return Refutation.Trace(variable, index, others, trail, position.Emptied, before.Domains.Length);
    }

    private static Position Assume(int variable, ulong value, Position before)
    {
        Position position = before.Copy();
        position.Remove(variable, before.Domains[variable] & ~value);
        return position;
    }

    private static void Apply(DeductionStep refuted, Position position)
    {
        Elimination ruledOut = refuted.Eliminations[0];
        position.Remove(ruledOut.Variable, ruledOut.Removed);
    }

    private void Meet(ReadOnlySpan<ulong> placed)
    {
        Span<byte> solution = stackalloc byte[placed.Length];
        for (int variable = 0; variable < placed.Length; variable++)
        {
            solution[variable] = (byte)BitOperations.TrailingZeroCount(placed[variable]);
        }
        _standing!.Meet(solution);
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
