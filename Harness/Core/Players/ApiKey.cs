namespace Gridlock.Core.Players;

/// <summary>A secret that prints as "***"; its text goes into a request's header and nowhere else.</summary>
public sealed class ApiKey
{
    private ApiKey(string text) => Text = text;

    internal string Text { get; }

    /// <summary>False if nothing is left after trimming, or if a header can not carry it: anything but visible ASCII.</summary>
    public static bool TryCreate(string? text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out ApiKey? key)
    {
        string trimmed = text?.Trim() ?? "";
        key = trimmed.Length > 0 && trimmed.All(static c => c is > ' ' and < '\u007F') ? new ApiKey(trimmed) : null;
        return key is not null;
    }

    /// <summary>The text with every occurrence of the key struck out; some providers repeat the key that they refuse.</summary>
    public string Redact(string text) => text.Replace(Text, "***", StringComparison.Ordinal);

    public override string ToString() => "***";
}
