namespace Gridlock.Core.Players.Wire;

/// <summary>Tells what a body is by its first bytes and by its media type, since servers and proxies mislabel either way.</summary>
internal static class BodyForms
{
    /// <summary>As many bytes as it takes to know a body.</summary>
    public const int Enough = 6;

    private const string EventStream = "text/event-stream";
    private const string FrameStream = "application/vnd.amazon.eventstream";

    /// <param name="start">The first bytes without space before them; fewer than <see cref="Enough"/> if there are no more.</param>
    public static BodyForm Of(ReadOnlySpan<byte> start, Framing framing, string? mediaType)
    {
        if (start.Length > 0 && start[0] is (byte)'{' or (byte)'[')
        {
            // A server that ignores the wish for a stream says so by its media type; a recording has none.
            return (framing == Framing.Lines || IsLines(mediaType)) && mediaType is not "application/json"
                ? BodyForm.Lines
                : BodyForm.Values;
        }
        if (mediaType == FrameStream || (framing == Framing.Frames && mediaType is null && start.StartsWith("\0"u8)))
        {
            return BodyForm.Frames;
        }
        if (StartsEvent(start))
        {
            return BodyForm.Events;
        }
        return mediaType switch
        {
            EventStream => BodyForm.Events,
            "application/json" => BodyForm.Values,
            null when start.Length == 0 || start[0] != '<' => framing == Framing.Lines
                ? BodyForm.Lines
                : BodyForm.Events,
            _ => IsLines(mediaType) ? BodyForm.Lines : BodyForm.Foreign,
        };
    }

    private static bool IsLines(string? mediaType) =>
        mediaType is not null && (mediaType.Contains("ndjson") || mediaType.Contains("jsonl"));

    private static bool StartsEvent(ReadOnlySpan<byte> start) =>
        start.StartsWith(":"u8)
        || start.StartsWith("data:"u8)
        || start.StartsWith("event:"u8)
        || start.StartsWith("id:"u8)
        || start.StartsWith("retry:"u8);
}
