using Spectre.Console;

namespace Gridlock.App.Terminal.Frames;

/// <summary>The looks of the live view; a colour always comes with a mark or a word that says the same.</summary>
internal static class FrameStyles
{
    private static readonly Color[] s_seats = [Color.Aqua, Color.Gold1, Color.Orchid, Color.SpringGreen2];

    public static Style Plain { get; } = Style.Plain;

    public static Style Strong { get; } = new(decoration: Decoration.Bold);

    public static Style Faint { get; } = new(Color.Grey58);

    public static Style Right { get; } = new(Color.Green);

    public static Style Wrong { get; } = new(Color.Red);

    public static Style Odd { get; } = new(Color.Yellow);

    public static Color OfSeat(int seat) => s_seats[seat % s_seats.Length];
}
