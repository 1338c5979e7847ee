using System.Numerics;
using Gridlock.Puzzles.Grids;

namespace Gridlock.Core.Judging.Claims;

/// <summary>Follows what a text holds to be so; a later word replaces an earlier one that it contradicts.</summary>
internal sealed class Belief
{
    private readonly Grid _grid;
    private readonly ulong[] _open;

    public Belief(Grid grid)
    {
        _grid = grid;
        _open = new ulong[grid.Artifacts];
        Array.Fill(_open, grid.AnyPosition);
    }

    public BelievedGrid Snapshot => new([.. _open]);

    public ReadOnlySpan<ulong> Open => _open;

    /// <returns>True if it changed.</returns>
    public bool Take(int artifact, ulong allowed)
    {
        ulong before = _open[artifact];
        ulong after = before & allowed;
        after = after != 0 ? after : allowed;
        if (after == before)
        {
            return false;
        }
        _open[artifact] = after;
        if (BitOperations.IsPow2(after))
        {
            Displace(artifact, after);
        }
        return true;
    }

    /// <summary>Whoever was held to be in that cell is not placed any more.</summary>
    private void Displace(int artifact, ulong position)
    {
        int first = _grid.IsVault ? 0 : _grid.CategoryOf(artifact) * _grid.Columns;
        int end = _grid.IsVault ? _grid.Artifacts : first + _grid.Columns;
        for (int other = first; other < end; other++)
        {
            if (other != artifact && _open[other] == position)
            {
                _open[other] = _grid.AnyPosition & ~position;
            }
        }
    }
}
