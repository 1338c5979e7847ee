namespace Gridlock.App.Terminal.Frames;

/// <summary>How panes share a screen; where not all fit, they take turns.</summary>
/// <param name="Across">Panes beside each other.</param>
/// <param name="Shown">Panes at a time.</param>
/// <param name="Screens">Turns until each was shown.</param>
internal readonly record struct Seating(int Across, int Shown, int Screens)
{
    private const int LeastPaneWidth = 38;
    private const int LeastPaneHeight = 17;

    public static Seating For(int seats, int width, int height)
    {
        int most = Math.Clamp(width / LeastPaneWidth, 1, seats);
        int down = Math.Clamp(height / LeastPaneHeight, 1, Parts(seats, most));
        int shown = Math.Min(seats, most * down);
        return new Seating(Parts(shown, down), shown, Parts(seats, shown));
    }

    private static int Parts(int whole, int part) => (whole + part - 1) / part;
}
