using System.Security.Cryptography;
using System.Text;
using Gridlock.Puzzles.Json;

namespace Gridlock.Puzzles.Identity;

/// <summary>A hash that is shown before a puzzle is played and proves afterwards that it was this puzzle.</summary>
/// <remarks>It hides the puzzle as long as its 256-bit seed is unknown, and binds as SHA-256 does. The proof is left out, so that
/// proving the puzzle again, on another engine, changes nothing.</remarks>
public static class Commitment
{
    private const string Version = "gridlock-commitment/1\n";

    /// <summary>SHA-256 of <see cref="TextOf"/>; 64 hex digits.</summary>
    public static string Of(Puzzle puzzle) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(TextOf(puzzle))));

    /// <summary>The version line and the puzzle's JSON line without its proof.</summary>
    public static string TextOf(Puzzle puzzle) => Version + PuzzleJson.Write(puzzle with { Proof = null });
}
