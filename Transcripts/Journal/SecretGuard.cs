using System.Buffers;
using System.Text;

namespace Gridlock.Transcripts.Journal;

/// <summary>Keeps keys out of a journal: each secret becomes "[redacted]" in every text of every event.</summary>
internal sealed class SecretGuard
{
    /// <summary>Shorter ones are place-holders such as "ollama" or "none", and would eat into ordinary words.</summary>
    public const int ShortestSecret = 8;

    private const string Redacted = "[redacted]";

    private readonly string[] _secrets;
    private readonly SearchValues<char> _beginnings;

    public SecretGuard(IEnumerable<string> secrets)
    {
        // The longest first: a secret may begin another.
        _secrets =
        [
            .. secrets.Where(secret => secret.Length >= ShortestSecret).Distinct().OrderByDescending(x => x.Length),
        ];
        _beginnings = SearchValues.Create([.. _secrets.Select(secret => secret[0])]);
    }

    public bool IsIdle => _secrets.Length == 0;

    /// <summary>Texts from which something was taken out so far.</summary>
    public int Hits { get; private set; }

    public string Redact(string text) => Redact(text, more: false, out _);

    /// <param name="more">True if text may follow: what could be the beginning of a secret is then held back.</param>
    /// <param name="held">The end of the text that is not in the result; shorter than the longest secret.</param>
    public string Redact(string text, bool more, out string held)
    {
        held = "";
        StringBuilder? clean = null;
        int from = 0;
        for (int at = Next(text, 0); at >= 0; at = Next(text, at))
        {
            int taken = Match(text.AsSpan(at), more);
            if (taken < 0)
            {
                held = text[at..];
                return End(text[..at], from, clean);
            }
            if (taken > 0)
            {
                (clean ??= new StringBuilder(text.Length)).Append(text, from, at - from).Append(Redacted);
                from = at + taken;
            }
            at += Math.Max(taken, 1);
        }
        return End(text, from, clean);
    }

    private string End(string text, int from, StringBuilder? clean)
    {
        if (clean is null)
        {
            return text;
        }
        Hits++;
        return clean.Append(text, from, text.Length - from).ToString();
    }

    /// <summary>Characters of the secret at the beginning; 0 if there is none; -1 if more text must come to tell.</summary>
    private int Match(ReadOnlySpan<char> text, bool more)
    {
        foreach (string secret in _secrets)
        {
            if (text.StartsWith(secret, StringComparison.Ordinal))
            {
                return secret.Length;
            }
            if (more && text.Length < secret.Length && secret.AsSpan().StartsWith(text, StringComparison.Ordinal))
            {
                return -1;
            }
        }
        return 0;
    }

    private int Next(string text, int from)
    {
        int at = text.AsSpan(from).IndexOfAny(_beginnings);
        return at < 0 ? -1 : from + at;
    }
}
