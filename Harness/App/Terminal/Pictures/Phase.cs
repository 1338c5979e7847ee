namespace Gridlock.App.Terminal.Pictures;

/// <summary>What a player is doing.</summary>
internal enum Phase
{
    /// <summary>Nothing yet, or between two calls.</summary>
    Ready,

    /// <summary>The request is out, and no text has come.</summary>
    Waiting,

    /// <summary>A call failed, and the next attempt is due.</summary>
    Pausing,

    Reasoning,

    Answering,

    Done,

    Failed,

    Stopped,
}
