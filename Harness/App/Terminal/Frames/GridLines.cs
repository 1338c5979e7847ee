using Gridlock.App.Terminal.Pictures;
using Gridlock.Puzzles;
using Spectre.Console;

namespace Gridlock.App.Terminal.Frames;

/// <summary>Draws a player's grid: a mark behind every cell that is known to be right or wrong.</summary>
internal static class GridLines
{
    private const int MostCell = 14;

    public static void Draw(LineCanvas canvas, Puzzle puzzle, SeatPicture seat)
    {
        int columns = puzzle.Grid.Columns;
        int cell = Math.Clamp(canvas.Width / columns, 3, MostCell);
        int name = cell - 2;
        int[] truth = AnswerSketch.Of(puzzle, puzzle.Solution.AsSpan());
        for (int row = 0; row < puzzle.Grid.Rows; row++)
        {
            string[] shorts = ShortNames.Of([.. puzzle.Categories[row].Artifacts.Select(static a => a.Name)], name);
            var parts = new List<(string, Style)>();
            for (int column = 0; column < columns; column++)
            {
                int index = row * columns + column;
                int artifact = seat.Cells?[index] ?? -1;
                bool home = artifact >= 0 && puzzle.Grid.CategoryOf(artifact) == row;
                string text =
                    home ? shorts[artifact % columns]
                    : artifact < 0 ? "·"
                    : puzzle.Labels.Artifacts[artifact];
                (string mark, Style style) = (seat.IsJudged, artifact == truth[index]) switch
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
}
