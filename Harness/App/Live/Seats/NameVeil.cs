using System.Text;

namespace Gridlock.App.Live.Seats;

/// <summary>Puts bars over words that would tell who plays, also where a word comes in pieces; every bar is as long as what it covers.
/// Also keeps the two halves of a surrogate pair together.</summary>
internal sealed class NameVeil(IReadOnlyList<string> secrets)
{
    private const char Bar = '█';

    private readonly StringBuilder _held = new();

    /// <summary>What can be shown by now; the rest is held until more comes.</summary>
    public string Next(string piece)
    {
        string text = _held.Append(piece).ToString();
        var shown = new StringBuilder(text.Length);
        int read = Cover(text, secrets, isWhole: false, shown);
        if (read == text.Length && read > 0 && char.IsHighSurrogate(text[^1]))
        {
            read--;
            shown.Length--;
        }
        _held.Clear().Append(text, read, text.Length - read);
        return shown.ToString();
    }

    /// <summary>All that was held; no more comes.</summary>
    public string Rest()
    {
        string text = Cover(_held.ToString(), secrets);
        _held.Clear();
        return text;
    }

    public static string Cover(string text, IReadOnlyList<string> secrets)
    {
        var shown = new StringBuilder(text.Length);
        Cover(text, secrets, isWhole: true, shown);
        return shown.ToString();
    }

    /// <summary>The longest secret at each place from the left is covered, so that it makes no difference where a text is cut.</summary>
    /// <returns>How much was read; what may be the beginning of a secret is left where more is to come.</returns>
    private static int Cover(string text, IReadOnlyList<string> secrets, bool isWhole, StringBuilder shown)
    {
        int at = 0;
        while (at < text.Length)
        {
            ReadOnlySpan<char> rest = text.AsSpan(at);
            int longest = 0;
            foreach (string secret in secrets)
            {
                if (rest.StartsWith(secret, StringComparison.OrdinalIgnoreCase))
                {
                    longest = Math.Max(longest, secret.Length);
                }
                else if (!isWhole && secret.AsSpan().StartsWith(rest, StringComparison.OrdinalIgnoreCase))
                {
                    return at;
                }
            }
            if (longest > 0)
            {
                shown.Append(Bar, longest);
                at += longest;
            }
            else
            {
                shown.Append(text[at++]);
            }
        }
        return at;
    }
}
