namespace Gridlock.App.Live.Board;

/// <summary>Which of a player's two texts.</summary>
internal enum TextKind
{
    Reasoning,

    Answer,
}
