using System.Text.Json;
using Gridlock.Puzzles;

namespace Gridlock.Live.Tests.Running;

/// <summary>Answers to a puzzle, in the form that is asked for.</summary>
internal static class Answers
{
    public static string Right(Puzzle puzzle) => JsonSerializer.Serialize(new { grid = Rows(puzzle) });

    /// <summary>The first row the other way round.</summary>
    public static string Wrong(Puzzle puzzle)
    {
        string[][] rows = Rows(puzzle);
        Array.Reverse(rows[0]);
        return JsonSerializer.Serialize(new { grid = rows });
    }

    public static string AllHolds(Puzzle puzzle) => AllHolds(puzzle, Rows(puzzle));

    /// <summary>That all conditions hold, and the wrong grid.</summary>
    public static string AllHoldsWrongly(Puzzle puzzle) =>
        AllHolds(puzzle, JsonSerializer.Deserialize<JsonElement>(Wrong(puzzle)).GetProperty("grid"));

    /// <summary>The rows alone, as a verification round shows them.</summary>
    public static string RowsOf(string answer) =>
        JsonSerializer.Deserialize<JsonElement>(answer).GetProperty("grid").GetRawText();

    private static string AllHolds(Puzzle puzzle, object grid) =>
        JsonSerializer.Serialize(
            new
            {
                checks = puzzle
                    .ConditionsOf(1)
                    .Select(static condition => new { condition = condition.Number, holds = true }),
                grid,
            }
        );

    private static string[][] Rows(Puzzle puzzle)
    {
        string[][] rows = [.. Enumerable.Range(0, puzzle.Grid.Rows).Select(_ => new string[puzzle.Grid.Columns])];
        for (int artifact = 0; artifact < puzzle.Grid.Artifacts; artifact++)
        {
            rows[puzzle.Grid.CategoryOf(artifact)][puzzle.Solution[artifact]] = puzzle.Labels.Artifacts[artifact];
        }
        return rows;
    }
}
