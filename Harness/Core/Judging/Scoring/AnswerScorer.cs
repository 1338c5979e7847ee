using System.Collections.Immutable;
using Gridlock.Core.Judging.Answers;
using Gridlock.Puzzles;

namespace Gridlock.Core.Judging.Scoring;

/// <summary>Measures answers against the proven truth.</summary>
public static class AnswerScorer
{
    public static Score Score(Puzzle puzzle, int tier, Answer answer)
    {
        ReadOnlySpan<byte> positions = answer.Positions.AsSpan();
        int cells = 0;
        for (int artifact = 0; artifact < positions.Length; artifact++)
        {
            cells += positions[artifact] == puzzle.Solution[artifact] ? 1 : 0;
        }
        ImmutableArray<NumberedCondition> conditions = puzzle.ConditionsOf(tier);
        ImmutableArray<bool> holds = Truth(puzzle, tier, answer);
        return new Score(
            new Tally(cells, positions.Length),
            TallyOf(conditions, holds, shared: true),
            TallyOf(conditions, holds, shared: false),
            [.. conditions.Where((_, index) => !holds[index]).Select(condition => condition.Number).Order()]
        );
    }

    /// <summary>Whether each condition of the tier holds, in the order of <see cref="Puzzle.ConditionsOf"/>.</summary>
    public static ImmutableArray<bool> Truth(Puzzle puzzle, int tier, Answer answer) =>
        [
            .. puzzle
                .ConditionsOf(tier)
                .Select(numbered => numbered.Condition.Holds(puzzle.Grid, answer.Positions.AsSpan())),
        ];

    private static Tally TallyOf(
        ImmutableArray<NumberedCondition> conditions,
        ImmutableArray<bool> holds,
        bool shared
    ) =>
        new(
            conditions.Where((condition, index) => condition.Tier == 0 == shared && holds[index]).Count(),
            conditions.Count(condition => condition.Tier == 0 == shared)
        );
}
