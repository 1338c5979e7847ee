namespace Gridlock.Transcripts.Journal;

/// <summary>Keeps keys out of a journal: each secret becomes "[redacted]" in every text of every event.</summary>
internal sealed class SecretGuard
{
    /// <summary>Shorter ones are place-holders such as "ollama" or "none", and would eat into ordinary words.</summary>
    public const int ShortestSecret = 8;

    private const string Redacted = "[redacted]";

    private readonly string[] _secrets;

    public SecretGuard(IEnumerable<string> secrets) =>
        // The longest first: a secret may begin another.
        _secrets = [
            .. secrets.Where(secret => secret.Length >= ShortestSecret).Distinct().OrderByDescending(x => x.Length),
        ];

    /// <summary>Texts from which something was taken out so far.</summary>
    public int Hits { get; private set; }

    public string Redact(string text)
    {
        string clean = text;
        foreach (string secret in _secrets)
        {
            clean = clean.Replace(secret, Redacted, StringComparison.Ordinal);
        }
        Hits += ReferenceEquals(clean, text) ? 0 : 1;
        return clean;
    }
}
