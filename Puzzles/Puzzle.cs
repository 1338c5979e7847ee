using System.Collections.Immutable;
using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Tiers;
using Gridlock.Puzzles.Wording;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles;

/// <summary>A grid-allocation puzzle: what to place, the conditions of every tier, and the one allocation that they leave.</summary>
public sealed record Puzzle
{
    /// <summary>Short and unique; made from the seed and the spec.</summary>
    public required string Id { get; init; }

    /// <summary>64 hex digits, or empty for a puzzle that was not generated here.</summary>
    public required string Seed { get; init; }

    public required Grid Grid { get; init; }

    public required string Theme { get; init; }

    public required Labels Labels { get; init; }

    public required ImmutableArray<Category> Categories { get; init; }

    /// <summary>The base conditions, then each tier's block, in the order of their numbers.</summary>
    public required ImmutableArray<NumberedCondition> Conditions { get; init; }

    /// <summary>The position of each artifact; empty if none is known or there is none.</summary>
    public required ImmutableArray<byte> Solution { get; init; }

    /// <summary>One rating a tier, in the order of the tiers.</summary>
    public required ImmutableArray<TierRating> Tiers { get; init; }

    /// <summary>64 hex digits, equal for puzzles that differ only in names, order and reading direction.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>Null until CP-SAT has spoken.</summary>
    public ProofRecord? Proof { get; init; }

    /// <summary>The id of the puzzle that this one was made from; null for one that stands alone.</summary>
    public string? TwinOf { get; init; }

    /// <summary>Null for a puzzle that is meant to have exactly one allocation.</summary>
    public Trap? Trap { get; init; }

    /// <summary>The base conditions and the block of this tier, numbered from 1 without a gap.</summary>
    public ImmutableArray<NumberedCondition> ConditionsOf(int tier) =>
        [.. Conditions.Where(condition => condition.Tier == 0 || condition.Tier == tier)];

    /// <summary>The tier as the solver sees it.</summary>
    public Problem ToProblem(int tier) => Grid.ToProblem(ConditionsOf(tier).Select(numbered => numbered.Condition));

    /// <summary>The artifact's index by its name, without regard to case; -1 if there is none.</summary>
    public int IndexOf(string artifact)
    {
        for (int index = 0; index < Labels.Artifacts.Length; index++)
        {
            if (string.Equals(Labels.Artifacts[index], artifact, StringComparison.OrdinalIgnoreCase))
            {
                return index;
            }
        }
        return -1;
    }
}
