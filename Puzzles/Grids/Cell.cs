namespace Gridlock.Puzzles.Grids;

/// <summary>A place in a grid, from 0 at the left and at the top; in a line-up, where each category has a row to itself, the row is 0.</summary>
public readonly record struct Cell(int Row, int Column);
