using System.Globalization;
using System.Text;

namespace Gridlock.Core.Players.Wire;

/// <summary>Reads a JSON string as JSON itself allows it: escapes may name surrogates that have no partner.</summary>
internal static class EscapedText
{
    /// <param name="json">A string that a JSON parser has accepted, with its quotes.</param>
    public static string Read(string json)
    {
        ReadOnlySpan<char> rest = json.AsSpan(1, json.Length - 2);
        var text = new StringBuilder(rest.Length);
        while (rest.IndexOf('\\') is >= 0 and int slash)
        {
            text.Append(rest[..slash]);
            char kind = rest[slash + 1];
            int length = kind == 'u' ? 6 : 2;
            text.Append(kind == 'u' ? Number(rest.Slice(slash + 2, 4)) : Sign(kind));
            rest = rest[(slash + length)..];
        }
        return text.Append(rest).ToString();
    }

    private static char Number(ReadOnlySpan<char> digits) =>
        (char)ushort.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static char Sign(char kind) =>
        kind switch
        {
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => kind,
        };
}
