using System.Globalization;
using System.Text;

namespace Gridlock.Core.Judging.Loose;

/// <summary>A quoted text with its escapes undone.</summary>
internal readonly struct QuotedText
{
    /// <param name="start">Just behind the opening quote.</param>
    public QuotedText(string text, int start, char close)
    {
        var value = new StringBuilder();
        IsStandard = true;
        int at = start;
        while (at < text.Length && text[at] != close)
        {
            char c = text[at++];
            IsStandard &= c >= ' ';
            if (c != '\\')
            {
                value.Append(c);
                continue;
            }
            if (at >= text.Length)
            {
                break;
            }
            char escape = text[at++];
            if (escape == 'u' && Unit(text, at) is char unit)
            {
                value.Append(unit);
                at += 4;
                continue;
            }
            IsStandard &= "\"\\/bfnrt".Contains(escape);
            value.Append(Plain(escape));
        }
        IsClosed = at < text.Length;
        End = IsClosed ? at + 1 : text.Length;
        Value = value.ToString();
    }

    public string Value { get; }

    /// <summary>Just behind the closing quote, or the end of the text.</summary>
    public int End { get; }

    public bool IsClosed { get; }

    /// <summary>True if no control character and no unknown escape is inside.</summary>
    public bool IsStandard { get; }

    private static char? Unit(string text, int at) =>
        at + 4 <= text.Length
        && ushort.TryParse(
            text.AsSpan(at, 4),
            NumberStyles.AllowHexSpecifier,
            CultureInfo.InvariantCulture,
            out ushort unit
        )
            ? (char)unit
            : null;

    private static char Plain(char escape) =>
        escape switch
        {
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => escape,
        };
}
