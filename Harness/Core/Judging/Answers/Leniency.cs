namespace Gridlock.Core.Judging.Answers;

/// <summary>What was forgiven when an answer was read.</summary>
[Flags]
public enum Leniency
{
    None = 0,

    TextBefore = 1,

    TextAfter = 1 << 1,

    CodeFence = 1 << 2,

    /// <summary>Quotes, commas, comments or bare words that JSON does not allow.</summary>
    LooseJson = 1 << 3,

    /// <summary>The text ended before the object was closed, but behind the grid.</summary>
    Unclosed = 1 << 4,

    /// <summary>An earlier grid in the same text was passed over.</summary>
    EarlierGrid = 1 << 5,

    /// <summary>The grid stood under another key than "grid", or under none.</summary>
    OtherKey = 1 << 6,

    /// <summary>The object has other members than were asked for.</summary>
    OtherMembers = 1 << 7,

    /// <summary>Names differ from the puzzle's in case, article, plural or punctuation.</summary>
    Spelling = 1 << 8,

    /// <summary>Rows or cells are named by kind, column or artifact instead of by their order.</summary>
    Keyed = 1 << 9,

    /// <summary>The rows stand in another order than the kinds.</summary>
    RowOrder = 1 << 10,

    /// <summary>A row is a column of the puzzle.</summary>
    Transposed = 1 << 11,

    /// <summary>A Markdown table instead of JSON.</summary>
    Table = 1 << 12,
}
