using System.Security.Cryptography;
using System.Text;
using Gridlock.Puzzles.Grids;

namespace Gridlock.Puzzles.Identity;

/// <summary>Short names of puzzles, such as "4x7-3a34d33908".</summary>
internal static class PuzzleId
{
    private const int HashBytes = 5;

    /// <param name="origin">All that decides the puzzle; other origins give other ids, but for one chance in 2^40.</param>
    internal static string Of(int rows, int columns, string origin)
    {
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(origin));
        return $"{rows}x{columns}-{Convert.ToHexStringLower(hash.AsSpan(0, HashBytes))}";
    }

    /// <summary>The id of a puzzle made from another.</summary>
    internal static string Of(Grid grid, string origin) => Of(grid.Rows, grid.Columns, origin);
}
