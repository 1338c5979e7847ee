using System.Globalization;

namespace Gridlock.App.Terminal;

/// <summary>What kind of screen stdout is.</summary>
/// <param name="WhyNotLive">Null where a live view can be shown.</param>
internal sealed record TerminalView(int Width, int Height, string? WhyNotLive)
{
    public const int LeastWidth = 80;
    public const int LeastHeight = 16;

    private const int NarrowestText = 20;

    public bool CanShowLive => WhyNotLive is null;

    /// <summary>The columns that text for people may take.</summary>
    public static int TextWidth(Func<string, string?> environment) =>
        Look(environment).Width is var width and > 0 ? width : LeastWidth;

    public static TerminalView Look(Func<string, string?> environment)
    {
        if (Console.IsOutputRedirected)
        {
            bool told = int.TryParse(environment("COLUMNS"), CultureInfo.InvariantCulture, out int columns);
            return new TerminalView(told && columns >= NarrowestText ? columns : LeastWidth, 0, "not interactive");
        }
        (int width, int height) = Size();
        string? whyNot =
            environment("TERM") is "dumb" ? "TERM is dumb"
            : width < LeastWidth ? $"{width} columns, narrower than {LeastWidth}"
            : height < LeastHeight ? $"{height} lines, fewer than {LeastHeight}"
            : null;
        return new TerminalView(width, height, whyNot);
    }

    private static (int Width, int Height) Size()
    {
        try
        {
            return (Console.WindowWidth, Console.WindowHeight);
        }
        catch (IOException)
        {
            return (0, 0);
        }
    }
}
