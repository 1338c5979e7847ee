namespace Gridlock.App.Live.Server;

/// <summary>What became of a wish.</summary>
/// <param name="Refusal">One sentence for people; null if it was met.</param>
/// <param name="Content">What was asked for; null if nothing was.</param>
internal sealed record DeskAnswer(string? Refusal = null, object? Content = null)
{
    public static DeskAnswer Done { get; } = new();
}
