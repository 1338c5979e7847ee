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
        _held.Append(piece);
        string text = Cover(_held.ToString(), secrets);
        int show = text.Length - Held(text);
        _held.Clear().Append(text, show, text.Length - show);
        return text[..show];
    }

    /// <summary>All that was held; no more comes.</summary>
    public string Rest()
    {
        string text = _held.ToString();
        _held.Clear();
        return text;
    }

    public static string Cover(string text, IReadOnlyList<string> secrets)
    {
        foreach (string secret in secrets)
        {
            text = text.Replace(secret, new string(Bar, secret.Length), StringComparison.OrdinalIgnoreCase);
        }
        return text;
    }

    /// <summary>How much of the end may be the beginning of a secret or of a pair.</summary>
    private int Held(string text)
    {
        int held = text.Length > 0 && char.IsHighSurrogate(text[^1]) ? 1 : 0;
        foreach (string secret in secrets)
        {
            for (int length = Math.Min(secret.Length - 1, text.Length); length > held; length--)
            {
                if (
                    text.AsSpan(text.Length - length)
                        .StartsWith(secret.AsSpan(0, length), StringComparison.OrdinalIgnoreCase)
                )
                {
                    held = length;
                }
            }
        }
        return held;
    }
}
