namespace Gridlock.App.Live.Board;

/// <summary>What has changed since the frame before, or everything.</summary>
/// <param name="At">Milliseconds since the face-off began.</param>
/// <param name="Parts">Parts of the picture by name, each whole; null for one that is gone.</param>
internal sealed record Frame(
    long At,
    IReadOnlyDictionary<string, object?> Parts,
    IReadOnlyList<TextPiece> Texts,
    IReadOnlyList<TickerLine> Ticker
);
