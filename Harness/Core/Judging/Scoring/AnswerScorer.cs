using System.Collections.Immutable;
using Gridlock.Core.Judging.Answers;
using Gridlock.Puzzles;

namespace Gridlock.Core.Judging.Scoring;

/// <summary>Measures answers against the proven truth.</summary>
public static class AnswerScorer
{
    /// <summary>The one right answer; null for a puzzle whose solution is not known and that is no trap.</summary>
    public static Answer? Right(Puzzle puzzle) =>
        puzzle.Trap switch
        {
            Trap.Impossible => new Answer.NoSolution(),
            Trap.Ambiguous => new Answer.MoreThanOne(),
            _ => puzzle.Solution.IsDefaultOrEmpty ? null : new Answer.Allocation(puzzle.Solution),
        };

    public static Score Score(Puzzle puzzle, int tier, Answer answer)
    {
        Answer? right = Right(puzzle);
        Tally? cells = right is Answer.Allocation solution
            ? new Tally(CellsRight(answer, solution), puzzle.Grid.Artifacts)
            : null;
        if (answer is not Answer.Allocation allocation)
        {
            return new Score(answer == right, cells, null, null, []);
        }
        ImmutableArray<NumberedCondition> conditions = puzzle.ConditionsOf(tier);
        ImmutableArray<bool> holds = Truth(puzzle, tier, allocation);
        return new Score(
            answer == right,
            cells,
            TallyOf(conditions, holds, shared: true),
            TallyOf(conditions, holds, shared: false),
            [.. conditions.Where((_, index) => !holds[index]).Select(condition => condition.Number).Order()]
        );
    }

    /// <summary>Cells right of all cells, for a grid that could be read and for one that is no allocation; null for a trap.</summary>
    /// <param name="score">Null where the answer is unreadable.</param>
    public static Tally? Cells(Puzzle puzzle, AnswerReading reading, Score? score)
    {
        if (score is not null)
        {
            return score.Cells;
        }
        return Right(puzzle) is Answer.Allocation solution
            ? new Tally(
                (reading as AnswerReading.Unreadable)?.Stated?.CountRight(solution.Positions.AsSpan()) ?? 0,
                puzzle.Grid.Artifacts
            )
            : null;
    }

    /// <summary>Whether each condition of the tier holds, in the order of <see cref="Puzzle.ConditionsOf"/>.</summary>
    public static ImmutableArray<bool> Truth(Puzzle puzzle, int tier, Answer.Allocation answer) =>
        [
            .. puzzle
                .ConditionsOf(tier)
                .Select(numbered => numbered.Condition.Holds(puzzle.Grid, answer.Positions.AsSpan())),
        ];

    private static int CellsRight(Answer answer, Answer.Allocation solution) =>
        answer is Answer.Allocation given
            ? given.Positions.Zip(solution.Positions).Count(cell => cell.First == cell.Second)
            : 0;

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
