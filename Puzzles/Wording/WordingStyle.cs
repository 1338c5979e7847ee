namespace Gridlock.Puzzles.Wording;

/// <summary>One of the ways to say the same; each kind has a sentence of its own in each style and language.</summary>
public enum WordingStyle
{
    /// <summary>Short and even; the usual one.</summary>
    Plain,

    /// <summary>As in an examination paper.</summary>
    Formal,

    /// <summary>As one would tell it to a friend.</summary>
    Spoken,
}
