using System.Buffers.Binary;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Core.Matches;

/// <summary>What one player is to play.</summary>
/// <param name="Match">Unique in the run.</param>
/// <param name="Tier">1 to 3.</param>
/// <param name="Rounds">Verification rounds after the solve round; 0 or more.</param>
/// <param name="Seed">Decides the seed that is sent with the requests.</param>
public sealed record MatchPlan(string Match, Puzzle Puzzle, int Tier, int Rounds, Seed Seed)
{
    /// <summary>The puzzle's JSON, where that is known already; null has it written.</summary>
    public string? PuzzleJson { get; init; }

    /// <summary>Which of several times this is, from 1; null where it is the only one.</summary>
    public int? Repeat { get; init; }

    /// <summary>The same in every round; 31 bits, because some providers take no more.</summary>
    internal long RequestSeed =>
        BinaryPrimitives.ReadUInt32LittleEndian(Seed.Derive("request", 0).Bytes) & int.MaxValue;
}
