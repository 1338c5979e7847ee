using System.Collections.Immutable;
using Gridlock.Core.Players.Simulated.Telling;
using Gridlock.Core.Players.Simulated.Turns;
using Gridlock.Puzzles.Explaining;

namespace Gridlock.Core.Players.Simulated.FormatBreaker;

/// <summary>One allocation, written in forms that nobody asked for.</summary>
internal sealed class BrokenAnswer(Turn turn, Speaker speaker, ImmutableArray<byte> positions)
{
    internal string In(BrokenFormat format) =>
        format switch
        {
            BrokenFormat.Prose => Prose(),
            BrokenFormat.Table => Table(),
            BrokenFormat.WrongKeys => WrongKeys(),
            BrokenFormat.TrailingComma => TrailingComma(),
            _ => $"My first result:\n\n{Asked()}\n\nI have looked at it once more and it stays:\n\n{Asked()}\n",
        };

    private IEnumerable<string[]> Grid =>
        Enumerable.Range(0, turn.Puzzle.Grid.Rows).Select(row => Rows.NamesInRow(turn.Puzzle, positions.AsSpan(), row));

    private string Asked() =>
        turn.Round == 0
            ? AnswerText.Solve(turn.Puzzle, positions.AsSpan())
            : AnswerText.Verify(turn.Puzzle, ImmutableHashSet<int>.Empty, positions.AsSpan());

    private string Prose() =>
        $"Here is what I found. {AllHold()}"
        + string.Concat(
                Enumerable
                    .Range(0, turn.Puzzle.Grid.Artifacts)
                    .Select(artifact => $"{PuzzleWords.Capital(speaker.Place(artifact, positions[artifact]))}. ")
            )
            .TrimEnd();

    private string Table()
    {
        string[] columns = [.. turn.Puzzle.Labels.Columns];
        IEnumerable<string> rows = Grid.Select((row, i) => $"| {RowName(i)} | {string.Join(" | ", row)} |\n");
        return $"## Solution\n\n{AllHold()}\n\n|  | {string.Join(" | ", columns)} |\n"
            + $"|---|{string.Concat(columns.Select(_ => "---|"))}\n"
            + string.Concat(rows);
    }

    private string WrongKeys()
    {
        IEnumerable<string> rows = Grid.Select(
            (row, i) => $"{{\"category\": \"{RowName(i)}\", \"placement\": [{Quoted(row)}]}}"
        );
        return $"{{\"status\": \"solved\", \"solution\": [{string.Join(", ", rows)}]}}";
    }

    private string TrailingComma() =>
        "Sure! Here you go:\n\n```json\n{\n  // one list a row\n  \"grid\": [\n"
        + string.Concat(Grid.Select(row => $"    [{Quoted(row)},],\n"))
        + "  ],\n}\n```\n\nLet me know if you need anything else!";

    private string AllHold() => turn.Round == 0 ? "" : "All conditions hold, so nothing changes. ";

    private string RowName(int row) =>
        turn.Puzzle.Grid.IsVault ? turn.Puzzle.Labels.Rows[row] : turn.Puzzle.Labels.Categories[row];

    private static string Quoted(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"\"{name}\""));
}
