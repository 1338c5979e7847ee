using System.Buffers.Binary;
using System.Collections.Immutable;
using Gridlock.Core.Judging.Verification.Styles;
using Gridlock.Core.Matches.Styles;
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

    /// <summary>The verification rounds take them in turn; none for the neutral check in every round.</summary>
    public ImmutableArray<VerificationStyle> Styles { get; init; } = [];

    /// <summary>Decides what the styles leave open; null takes <see cref="Seed"/>. Players that share it are asked alike.</summary>
    public Seed? Draws { get; init; }

    /// <summary>Null where nobody else plays the same, or no style asks for it.</summary>
    public OtherSeat? Other { get; init; }

    /// <summary>The same in every round; 31 bits, because some providers take no more.</summary>
    internal long RequestSeed =>
        BinaryPrimitives.ReadUInt32LittleEndian(Seed.Derive("request", 0).Bytes) & int.MaxValue;
}
