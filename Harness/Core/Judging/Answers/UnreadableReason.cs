namespace Gridlock.Core.Judging.Answers;

/// <summary>Why a text is no answer.</summary>
public enum UnreadableReason
{
    Empty,

    NoGrid,

    /// <summary>The text ends inside the grid.</summary>
    CutOff,

    /// <summary>The JSON of the last grid can not be parsed.</summary>
    Malformed,

    /// <summary>The number of rows, or of names in a row, is not the puzzle's.</summary>
    WrongSize,

    UnknownName,

    /// <summary>An artifact stands in the row of another kind.</summary>
    WrongKind,

    ArtifactTwice,

    /// <summary>Two artifacts are in one cell: in a line-up, two of one kind in one column.</summary>
    SharedColumn,

    ArtifactMissing,

    /// <summary>The text gives two allocations and does not say which is final.</summary>
    Contradiction,
}
