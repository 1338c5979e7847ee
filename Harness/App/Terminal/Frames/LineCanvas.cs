using Spectre.Console;
using Spectre.Console.Rendering;

namespace Gridlock.App.Terminal.Frames;

/// <summary>Lines of styled text, cut and filled to one width.</summary>
internal sealed class LineCanvas(int width)
{
    private readonly List<List<Segment>> _lines = [];

    public int Width { get; } = width;

    public int Count => _lines.Count;

    public void Add(string text, Style style) => Add((text, style));

    /// <summary>One line of several styles.</summary>
    public void Add(params ReadOnlySpan<(string Text, Style Style)> parts)
    {
        var line = new List<Segment>();
        int room = Width;
        foreach ((string text, Style style) in parts)
        {
            string cut = TextWrap.Cells(text) > room ? TextWrap.Exactly(text, room) : text;
            line.Add(new Segment(cut, style));
            room -= TextWrap.Cells(cut);
            if (room <= 0)
            {
                break;
            }
        }
        if (room > 0)
        {
            line.Add(Segment.Padding(room));
        }
        _lines.Add(line);
    }

    /// <summary>A line that begins a part, with its name.</summary>
    public void Rule(string name) =>
        Add($"─ {name} {new string('─', Math.Max(0, Width - name.Length - 3))}", FrameStyles.Faint);

    public void Fill(int count)
    {
        while (_lines.Count < count)
        {
            Add("", FrameStyles.Plain);
        }
    }

    /// <summary>The first lines, as many as there is room for.</summary>
    public IEnumerable<Segment> ToSegments(int height) =>
        _lines.Take(height).SelectMany(static line => line.Append(Segment.LineBreak));
}
