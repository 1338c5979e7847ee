namespace Gridlock.App.Live.Hub;

/// <summary>A frame as it goes to every viewer.</summary>
/// <param name="Bytes">A whole server-sent event; shared by all viewers.</param>
internal readonly record struct SentFrame(long Number, ReadOnlyMemory<byte> Bytes);
