using Gridlock.Core.Judging.Answers;
using Gridlock.Puzzles.Reading;

namespace Gridlock.Core.Players.Simulated.Turns;

/// <summary>An answer in the form that the prompts ask for.</summary>
internal static class AnswerText
{
    internal static string NoSolution => $"{{\"grid\": \"{Claims.NoSolution}\"}}";

    internal static string MoreThanOne => $"{{\"grid\": \"{Claims.MoreThanOne}\"}}";

    internal static string Solve(PromptedPuzzle puzzle, ReadOnlySpan<byte> positions) =>
        $"{{\"grid\": {GridOf(puzzle, positions)}}}";

    /// <param name="violated">The numbers of the conditions to report as violated; all others are reported to hold.</param>
    internal static string Verify(PromptedPuzzle puzzle, IReadOnlySet<int> violated, ReadOnlySpan<byte> positions)
    {
        IEnumerable<string> checks = puzzle.Conditions.Select(condition =>
            $"{{\"condition\": {condition.Number}, \"holds\": {(violated.Contains(condition.Number) ? "false" : "true")}}}"
        );
        return $"{{\"checks\": [{string.Join(", ", checks)}], \"grid\": {GridOf(puzzle, positions)}}}";
    }

    private static string GridOf(PromptedPuzzle puzzle, ReadOnlySpan<byte> positions) =>
        GridText.Of(puzzle.Grid, puzzle.Labels, positions);
}
