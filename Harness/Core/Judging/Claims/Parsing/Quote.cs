namespace Gridlock.Core.Judging.Claims.Parsing;

/// <summary>How a statement repeats a condition.</summary>
internal enum Quote : byte
{
    None,

    /// <summary>A part of what the condition says, which may be false by itself.</summary>
    Part,

    /// <summary>All that the condition says.</summary>
    Whole,
}
