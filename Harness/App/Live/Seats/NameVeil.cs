using System.Text;

namespace Gridlock.App.Live.Seats;

/// <summary>Puts bars over words that would tell who plays, also where a word comes in pieces; every bar is as long as what it covers.
/// Also keeps the two halves of a surrogate pair together.</summary>
internal sealed class NameVeil(SecretWords secrets)
{
    private const char Bar = '█';
    private const int NotYet = -1;

    private readonly StringBuilder _held = new();
    private char? _before;

    /// <summary>What can be shown by now; the rest is held until more comes.</summary>
    public string Next(string piece)
    {
        string text = _held.Append(piece).ToString();
        var shown = new StringBuilder(text.Length);
        int read = Cover(text, isWhole: false, shown);
        if (read == text.Length && read > 0 && char.IsHighSurrogate(text[^1]))
        {
            read--;
            shown.Length--;
        }
        _before = read > 0 ? text[read - 1] : _before;
        _held.Clear().Append(text, read, text.Length - read);
        return shown.ToString();
    }

    /// <summary>All that was held; no more comes.</summary>
    public string Rest()
    {
        string text = _held.ToString();
        var shown = new StringBuilder(text.Length);
        Cover(text, isWhole: true, shown);
        _held.Clear();
        return shown.ToString();
    }

    public static string Cover(string text, SecretWords secrets)
    {
        var veil = new NameVeil(secrets);
        return veil.Next(text) + veil.Rest();
    }

    /// <summary>The longest secret at each place from the left is covered, so that it makes no difference where a text is cut.</summary>
    /// <returns>How much was read; what may be the beginning of a secret is left where more is to come.</returns>
    private int Cover(string text, bool isWhole, StringBuilder shown)
    {
        int at = 0;
        while (at < text.Length)
        {
            int longest = LongestAt(text.AsSpan(at), at > 0 ? text[at - 1] : _before, isWhole);
            if (longest == NotYet)
            {
                return at;
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

    /// <returns><see cref="NotYet"/> where that depends on what is to come.</returns>
    private int LongestAt(ReadOnlySpan<char> rest, char? before, bool isWhole)
    {
        int longest = 0;
        foreach (SecretWord secret in secrets.BeginningWith(rest[0]))
        {
            if (!secret.MayTouch(before))
            {
                continue;
            }
            int length = secret.Text.Length;
            if (rest.StartsWith(secret.Text, StringComparison.OrdinalIgnoreCase))
            {
                if (rest.Length == length && secret.IsWhole && !isWhole)
                {
                    return NotYet;
                }
                char? after = rest.Length > length ? rest[length] : null;
                longest = secret.MayTouch(after) ? Math.Max(longest, length) : longest;
            }
            else if (!isWhole && secret.Text.AsSpan().StartsWith(rest, StringComparison.OrdinalIgnoreCase))
            {
                return NotYet;
            }
        }
        return longest;
    }
}
