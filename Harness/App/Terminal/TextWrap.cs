using System.Text;
using Spectre.Console.Rendering;

namespace Gridlock.App.Terminal;

/// <summary>Cuts text into lines by the cells that it takes on a terminal.</summary>
internal static class TextWrap
{
    /// <summary>Breaks at spaces where there are some, else inside a word.</summary>
    /// <param name="indent">Stands before every line of a paragraph but its first.</param>
    public static IEnumerable<string> Lines(string text, int width, string indent = "")
    {
        foreach (string paragraph in text.Split('\n'))
        {
            string rest = paragraph.TrimEnd();
            string before = "";
            do
            {
                int room = Math.Max(1, width - before.Length);
                int end = Fit(rest, room);
                if (end < rest.Length)
                {
                    int space = rest.LastIndexOf(' ', end, end + 1);
                    end = space > room / 3 ? space : end;
                }
                yield return before + rest[..end];
                rest = rest[end..].TrimStart(' ');
                before = indent;
            } while (rest.Length > 0);
        }
    }

    /// <summary>Writes lines so that they fit; what is left of a long one stands four cells deeper than it began.</summary>
    public static void Write(TextWriter output, string text, int width)
    {
        foreach (string line in text.TrimEnd('\n').Split('\n'))
        {
            string indent = new(' ', line.Length - line.TrimStart(' ').Length + 4);
            foreach (string piece in Lines(line, width, indent))
            {
                output.WriteLine(piece);
            }
        }
    }

    /// <summary>The text cut or filled up to a width, with "…" where something is missing.</summary>
    public static string Exactly(string text, int width)
    {
        int cells = Cells(text);
        if (cells > width)
        {
            text = width <= 0 ? "" : text[..Fit(text, width - 1)] + "…";
            cells = Cells(text);
        }
        return text + new string(' ', Math.Max(0, width - cells));
    }

    /// <summary>The cells that a text takes.</summary>
    public static int Cells(string text) =>
        IsPlain(text) ? text.Length : text.EnumerateRunes().Sum(static rune => Cells(rune));

    /// <summary>How many UTF-16 units fit; at least one rune of a text that is not empty.</summary>
    private static int Fit(string text, int width)
    {
        int cells = 0;
        int end = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            cells += Cells(rune);
            if (cells > width && end > 0)
            {
                break;
            }
            end += rune.Utf16SequenceLength;
        }
        return Math.Min(end, text.Length);
    }

    private static int Cells(Rune rune) => rune.IsAscii ? 1 : new Segment(rune.ToString()).CellCount();

    private static bool IsPlain(string text) => text.All(char.IsAscii);
}
