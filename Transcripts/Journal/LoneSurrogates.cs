using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Gridlock.Transcripts.Journal;

/// <summary>Text that is not well-formed UTF-16: a provider may cut an emoji in two between deltas, and each half is evidence.</summary>
internal static class LoneSurrogates
{
    public static bool AreIn(ReadOnlySpan<char> text) => Find(text) >= 0;

    /// <summary>True if an escaped surrogate, lone or not, is in the inside of a JSON string.</summary>
    public static bool MayBeIn(ReadOnlySpan<byte> escaped) =>
        escaped.IndexOf("\\ud"u8) >= 0 || escaped.IndexOf("\\uD"u8) >= 0;

    /// <summary>The text as a JSON string with its quotes, each lone surrogate as its escape.</summary>
    public static string Quote(ReadOnlySpan<char> text)
    {
        var quoted = new StringBuilder(text.Length + 16).Append('"');
        for (int lone = Find(text); lone >= 0; lone = Find(text))
        {
            quoted.Append(JsonEncodedText.Encode(text[..lone], JournalJson.Escaping).Value);
            quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[lone]:X4}");
            text = text[(lone + 1)..];
        }
        return quoted.Append(JsonEncodedText.Encode(text, JournalJson.Escaping).Value).Append('"').ToString();
    }

    /// <summary>The text of a JSON string's inside; the escapes must be valid JSON.</summary>
    public static string Unescape(ReadOnlySpan<byte> escaped)
    {
        var text = new StringBuilder(escaped.Length);
        for (int slash = escaped.IndexOf((byte)'\\'); slash >= 0; slash = escaped.IndexOf((byte)'\\'))
        {
            text.Append(Encoding.UTF8.GetString(escaped[..slash]));
            byte kind = escaped[slash + 1];
            text.Append(kind == 'u' ? Unit(escaped.Slice(slash + 2, 4)) : Short(kind));
            escaped = escaped[(slash + (kind == 'u' ? 6 : 2))..];
        }
        return text.Append(Encoding.UTF8.GetString(escaped)).ToString();
    }

    /// <summary>UTF-8, in which a lone surrogate takes the three bytes of its number (as Python's "surrogatepass").</summary>
    public static byte[] ToBytes(ReadOnlySpan<char> text)
    {
        var bytes = new ArrayBufferWriter<byte>(text.Length + 16);
        for (int lone = Find(text); lone >= 0; lone = Find(text))
        {
            Encoding.UTF8.GetBytes(text[..lone], bytes);
            int unit = text[lone];
            ReadOnlySpan<byte> number = [0xED, (byte)(0x80 | unit >> 6 & 0x3F), (byte)(0x80 | unit & 0x3F)];
            bytes.Write(number);
            text = text[(lone + 1)..];
        }
        Encoding.UTF8.GetBytes(text, bytes);
        return bytes.WrittenSpan.ToArray();
    }

    private static int Find(ReadOnlySpan<char> text)
    {
        int from = 0;
        while (true)
        {
            int at = text[from..].IndexOfAnyInRange('\uD800', '\uDFFF');
            if (at < 0)
            {
                return -1;
            }
            at += from;
            if (at + 1 >= text.Length || !char.IsSurrogatePair(text[at], text[at + 1]))
            {
                return at;
            }
            from = at + 2;
        }
    }

    private static char Unit(ReadOnlySpan<byte> hex) =>
        (char)ushort.Parse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static char Short(byte kind) =>
        (char)kind switch
        {
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            var same => same,
        };
}
