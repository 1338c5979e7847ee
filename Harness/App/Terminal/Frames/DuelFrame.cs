using Gridlock.App.Puzzling;
using Gridlock.App.Terminal.Pictures;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Gridlock.App.Terminal.Frames;

/// <summary>The whole live view: what is played above, the players side by side, what just happened below.</summary>
internal static class DuelFrame
{
    private const int LeastPaneWidth = 38;
    private const int LeastPaneHeight = 17;
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
        return new Layout().SplitRows(
            new Layout(new LinesRenderable((canvas, _) => Header(canvas, picture))).Size(header),
            Panes(picture, width, height - ticker - 1 - header),
            new Layout(new LinesRenderable((canvas, lines) => Footer(canvas, lines, picture, tellings, run))).Size(
                ticker + 1
            )
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
        int across = Math.Clamp(width / LeastPaneWidth, 1, picture.Seats.Length);
        int down = Math.Clamp(height / LeastPaneHeight, 1, (picture.Seats.Length + across - 1) / across);
        // Where not all fit, the screens take turns.
        int shown = across * down;
        int screens = (picture.Seats.Length + shown - 1) / shown;
        int first = (int)(picture.Elapsed / s_turn) % screens * shown;
        Layout[] rows =
        [
            .. Enumerable
                .Range(first, Math.Min(shown, picture.Seats.Length - first))
                .Chunk(across)
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
        canvas.Add($" ✓ {ProofLine.Of(picture.Puzzle)}", FrameStyles.Right);
    }

    private static void Footer(
        LineCanvas canvas,
        int lines,
        DuelPicture picture,
        IReadOnlyList<Telling> tellings,
        string run
    )
    {
        int name = picture.Seats.Max(static seat => seat.Name.Length);
        foreach (Telling telling in tellings.TakeLast(lines - 1))
        {
            canvas.Add(PlainScreen.Line(telling, Math.Min(name, 24)), FrameStyles.Plain);
        }
        canvas.Fill(lines - 1);
        string waiting =
            picture.Seats.Length * LeastPaneWidth > canvas.Width && picture.Seats.Length > 2
                ? " · players take turns on the screen"
                : "";
        canvas.Add(
            $" {picture.Elapsed:mm\\:ss} · Ctrl-C ends cleanly, twice at once · {run}{waiting}",
            FrameStyles.Faint
        );
    }
}
