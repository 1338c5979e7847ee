using System.Numerics;
using Gridlock.Puzzles.Grids;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Conditions.Compound;

/// <summary>Whether one statement says something of another by the grid's rules alone, so that a compound of the two would come
/// down to less than it seems.</summary>
internal static class Entanglement
{
    /// <summary>True if the two share an artifact, or if they can not be true and false in all four combinations.</summary>
    internal static bool Of(Atom p, Atom q, Grid grid)
    {
        if (p.Variables.Any(variable => q.Variables.Contains(variable)))
        {
            return true;
        }
        (Atom notP, Atom notQ) = (p.Negate(), q.Negate());
        return !CanBoth(p, q, grid) || !CanBoth(p, notQ, grid) || !CanBoth(notP, q, grid) || !CanBoth(notP, notQ, grid);
    }

    /// <summary>True if the artifacts of both can be placed so that both hold; those of no other matter, since the rest of an
    /// allocation can always be filled up.</summary>
    private static bool CanBoth(Atom p, Atom q, Grid grid)
    {
        for (ulong firsts = Firsts(p, grid); firsts != 0; firsts &= firsts - 1)
        {
            int first = BitOperations.TrailingZeroCount(firsts);
            if (p.Relation is null)
            {
                if (CanHold(q, Taken(q.First, p.First, first, grid), Taken(q.Second, p.First, first, grid), grid))
                {
                    return true;
                }
                continue;
            }
            for (ulong seconds = Seconds(p, first, grid); seconds != 0; seconds &= seconds - 1)
            {
                int second = BitOperations.TrailingZeroCount(seconds);
                ulong takenForFirst = Taken(q.First, p.First, first, grid) | Taken(q.First, p.Second, second, grid);
                ulong takenForSecond = Taken(q.Second, p.First, first, grid) | Taken(q.Second, p.Second, second, grid);
                if (CanHold(q, takenForFirst, takenForSecond, grid))
                {
                    return true;
                }
            }
        }
        return false;
    }

    private static bool CanHold(Atom atom, ulong takenForFirst, ulong takenForSecond, Grid grid)
    {
        ulong firsts = Firsts(atom, grid) & ~takenForFirst;
        if (atom.Relation is null)
        {
            return firsts != 0;
        }
        for (; firsts != 0; firsts &= firsts - 1)
        {
            if ((Seconds(atom, BitOperations.TrailingZeroCount(firsts), grid) & ~takenForSecond) != 0)
            {
                return true;
            }
        }
        return false;
    }

    private static ulong Firsts(Atom atom, Grid grid) =>
        atom.Relation is null ? atom.Mask & grid.AnyPosition : grid.AnyPosition;

    private static ulong Seconds(Atom atom, int first, Grid grid) =>
        atom.Relation!.SecondsOf(first) & grid.AnyPosition & ~Taken(atom.Second, atom.First, first, grid);

    /// <summary>The positions that an artifact can not take because another one has this position.</summary>
    private static ulong Taken(int artifact, int other, int position, Grid grid) =>
        artifact >= 0 && (grid.IsVault || grid.CategoryOf(artifact) == grid.CategoryOf(other)) ? 1UL << position : 0;
}
