using Gridlock.App.Terminal.Pictures;
using Gridlock.Core.Reports.ScoreCards;
using Gridlock.Puzzles;
using Spectre.Console;

namespace Gridlock.App.Terminal.Frames;

/// <summary>Draws a player's grid: a mark behind every cell that is known to be right or wrong.</summary>
internal static class GridLines
{
    private const int MostCell = 14;

    public static void Draw(LineCanvas canvas, Puzzle puzzle, SeatPicture seat)
    {
        if (seat.Claim is not null)
        {
            DrawClaim(canvas, puzzle.Grid.Rows, seat);
            return;
        }
        int columns = puzzle.Grid.Columns;
        int cell = Math.Clamp(canvas.Width / columns, 3, MostCell);
        int name = cell - 2;
        int[] truth = seat.IsJudged ? AnswerSketch.Of(puzzle, puzzle.Solution.AsSpan()) : [];
        for (int row = 0; row < puzzle.Grid.Rows; row++)
        {
            // In a vault an artifact of any kind may stand in any row.
            int from = puzzle.Grid.IsVault ? 0 : row * columns;
            int count = puzzle.Grid.IsVault ? puzzle.Grid.Artifacts : columns;
            string[] shorts = ShortNames.Of(puzzle.Labels.Artifacts.Slice(from, count), name);
            var parts = new List<(string, Style)>();
            for (int column = 0; column < columns; column++)
            {
                int index = row * columns + column;
                int artifact = seat.Cells?[index] ?? -1;
                bool home = artifact >= from && artifact < from + count;
                string text =
                    home ? shorts[artifact - from]
                    : artifact < 0 ? "·"
                    : puzzle.Labels.Artifacts[artifact];
                (string mark, Style style) = (seat.IsJudged, seat.IsJudged && artifact == truth[index]) switch
                {
                    (true, true) => ("✓", FrameStyles.Right),
                    (true, false) => ("✗", FrameStyles.Wrong),
                    _ => (" ", artifact < 0 ? FrameStyles.Faint : FrameStyles.Strong),
                };
                parts.Add((TextWrap.Exactly(text, Math.Min(name, TextWrap.Cells(text))) + mark, style));
                int used = Math.Min(name, TextWrap.Cells(text)) + 1;
                parts.Add((new string(' ', cell - used), FrameStyles.Plain));
            }
            canvas.Add([.. parts]);
        }
    }

    /// <summary>In the grid's place and of its height, so that nothing below moves.</summary>
    private static void DrawClaim(LineCanvas canvas, int rows, SeatPicture seat)
    {
        RoundOutcome? outcome = seat.IsJudged ? seat.Marks[^1].Outcome : null;
        (string mark, Style style) = outcome switch
        {
            RoundOutcome.Right => ("✓ ", FrameStyles.Right),
            RoundOutcome.Wrong => ("✗ ", FrameStyles.Wrong),
            _ => ("", FrameStyles.Strong),
        };
        int end = canvas.Count + rows;
        canvas.Fill(canvas.Count + (rows - 1) / 2);
        canvas.Add($"{mark}no grid: {RoundWords.Claim(seat.Claim)}", style);
        canvas.Fill(end);
    }
}
