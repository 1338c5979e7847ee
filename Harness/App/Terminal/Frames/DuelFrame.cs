using Gridlock.App.Puzzling;
using Gridlock.App.Terminal.Pictures;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Gridlock.App.Terminal.Frames;

/// <summary>The whole live view: what is played above, the players side by side, what just happened below.</summary>
internal static class DuelFrame
{
    private const int TallScreen = 32;

    private static readonly TimeSpan s_turn = TimeSpan.FromSeconds(6);

    public static IRenderable Of(
        DuelPicture picture,
        IReadOnlyList<Telling> tellings,
        string run,
        int width,
        int height
    )
    {
        int ticker = height >= TallScreen ? 4 : 1;
        int header = height >= TallScreen ? 3 : 2;
        int panes = height - ticker - 1 - header;
        bool takeTurns = Seating.For(picture.Seats.Length, width, panes).Screens > 1;
        return new Layout().SplitRows(
            new Layout(new LinesRenderable((canvas, _) => Header(canvas, picture))).Size(header),
            Panes(picture, width, panes),
            new Layout(
                new LinesRenderable((canvas, lines) => Footer(canvas, lines, picture, tellings, run, takeTurns))
            ).Size(ticker + 1)
        );
    }

    /// <summary>What stays in the scrollback: the last grids, and nothing that goes on.</summary>
    public static IRenderable LastOf(DuelPicture picture, int width, int height) =>
        new Layout().SplitRows(
            new Layout(new LinesRenderable((canvas, _) => Header(canvas, picture))).Size(2),
            Panes(picture, width, height - 2)
        );

    private static Layout Panes(DuelPicture picture, int width, int height)
    {
        Seating seating = Seating.For(picture.Seats.Length, width, height);
        int first = (int)(picture.Elapsed / s_turn) % seating.Screens * seating.Shown;
        Layout[] rows =
        [
            .. Enumerable
                .Range(first, Math.Min(seating.Shown, picture.Seats.Length - first))
                .Chunk(seating.Across)
                .Select(row => Row(picture, row)),
        ];
        return rows.Length == 1 ? rows[0] : new Layout().SplitRows(rows);
    }

    private static Layout Row(DuelPicture picture, int[] seats)
    {
        Layout[] panes = [.. seats.Select(seat => new Layout(PlayerPane.Of(picture, seat)))];
        return panes.Length == 1 ? panes[0] : new Layout().SplitColumns(panes);
    }

    private static void Header(LineCanvas canvas, DuelPicture picture)
    {
        canvas.Add(
            (" GRIDLOCK ", new Style(decoration: Decoration.Bold | Decoration.Invert)),
            ($" {picture.Puzzle.Id}", FrameStyles.Strong),
            ($" · {ProofLine.Shape(picture.Puzzle)}", FrameStyles.Plain)
        );
        (string mark, Style style) = picture.Puzzle.Trap is null
            ? ("✓", FrameStyles.Right)
            : ("! a trap,", FrameStyles.Odd);
        canvas.Add($" {mark} {ProofLine.Of(picture.Puzzle)}", style);
    }

    private static void Footer(
        LineCanvas canvas,
        int lines,
        DuelPicture picture,
        IReadOnlyList<Telling> tellings,
        string run,
        bool takeTurns
    )
    {
        int name = picture.Seats.Max(static seat => seat.Name.Length);
        foreach (Telling telling in tellings.TakeLast(lines - 1))
        {
            canvas.Add(PlainScreen.Line(telling, Math.Min(name, PlainScreen.MostName)), FrameStyles.Plain);
        }
        canvas.Fill(lines - 1);
        string turns = takeTurns ? " · players take turns on the screen" : "";
        string line = $" {picture.Elapsed:mm\\:ss} · Ctrl-C ends cleanly, twice at once · {run}{turns}";
        bool fits = TextWrap.Cells(line) <= canvas.Width;
        canvas.Add(fits ? line : $" {picture.Elapsed:mm\\:ss} · Ctrl-C ends cleanly · {run}{turns}", FrameStyles.Faint);
    }
}
