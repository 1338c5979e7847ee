using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Gridlock.App.Terminal.Frames;

/// <summary>Turns what is drawn into the text that a terminal takes, a frame as one string.</summary>
internal sealed class FrameWriter
{
    private readonly StringBuilder _text = new();
    private readonly IAnsiConsole _console;

    /// <param name="colours">Null finds out from the environment, where NO_COLOR counts.</param>
    public FrameWriter(ColorSystemSupport colours) =>
        _console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = AnsiSupport.Yes,
                ColorSystem = colours,
                Interactive = InteractionSupport.No,
                Out = new AnsiConsoleOutput(new StringWriter(_text) { NewLine = "\n" }),
            }
        );

    public string Write(IRenderable drawn, int width, int height)
    {
        _text.Clear();
        _console.Profile.Width = width;
        _console.Profile.Height = height;
        _console.Write(drawn);
        return _text.ToString();
    }
}
