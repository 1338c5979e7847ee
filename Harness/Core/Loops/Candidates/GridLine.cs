namespace Gridlock.Core.Loops.Candidates;

/// <summary>What one line of a text is to a reader of grids.</summary>
/// <param name="Cells">The cells before the first word; 0 where the line is no row.</param>
/// <param name="Hash">Of these cells in their order.</param>
/// <param name="HasGap">A cell is open, so that the grid is a state on the way and not a candidate.</param>
/// <param name="HasText">Words follow the cells, or the line is nothing but text.</param>
/// <param name="IsEmpty">Not a single character; a line of spaces or of signs between rows is not empty.</param>
/// <param name="IsLabelled">Cells behind a label, as in "Hall 1: kilt, viola".</param>
internal readonly record struct GridLine(
    int Cells,
    uint Hash,
    bool HasGap,
    bool HasText,
    bool IsEmpty,
    bool IsLabelled
);
