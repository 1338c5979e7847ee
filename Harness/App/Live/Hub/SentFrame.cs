namespace Gridlock.App.Live.Hub;

/// <summary>A frame as it goes to every viewer.</summary>
/// <param name="Bytes">A server-sent event, or a part of one whose rest is in the next; shared by viewers, but for the beginning of a picture.</param>
internal readonly record struct SentFrame(long Number, ReadOnlyMemory<byte> Bytes);
