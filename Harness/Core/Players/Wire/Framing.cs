namespace Gridlock.Core.Players.Wire;

/// <summary>How a stream's payloads are told apart.</summary>
internal enum Framing
{
    /// <summary>Server-sent events; "[DONE]" ends the stream where it comes.</summary>
    Events,

    /// <summary>One JSON value a line.</summary>
    Lines,

    /// <summary>Binary frames of "application/vnd.amazon.eventstream".</summary>
    Frames,
}
