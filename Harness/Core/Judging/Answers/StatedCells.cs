using Gridlock.Puzzles.Grids;

namespace Gridlock.Core.Judging.Answers;

/// <summary>Which artifact a text puts into which cell of a line-up's rows or of a vault, also where all of it together is no allocation.</summary>
public sealed class StatedCells
{
    private const int Nothing = -1;
    private const int Contradicted = -2;

    private readonly int[] _artifacts;
    private readonly Grid _grid;

    internal StatedCells(Grid grid)
    {
        _grid = grid;
        _artifacts = new int[grid.Artifacts];
        Array.Fill(_artifacts, Nothing);
    }

    /// <summary>Cells that hold what the solution holds there; a cell that is given two artifacts holds neither.</summary>
    /// <param name="solution">One position an artifact.</param>
    public int CountRight(ReadOnlySpan<byte> solution)
    {
        int right = 0;
        foreach ((int cell, int artifact) in _artifacts.Index())
        {
            right += artifact >= 0 && cell == Cell(_grid.CategoryOf(artifact), solution[artifact]) ? 1 : 0;
        }
        return right;
    }

    /// <param name="category">The row that the cell stands in, which may be another than the artifact's own; without meaning in a vault.</param>
    internal void Put(int artifact, int position, int category)
    {
        int cell = Cell(category, position);
        if (cell < _artifacts.Length)
        {
            _artifacts[cell] = _artifacts[cell] == Nothing || _artifacts[cell] == artifact ? artifact : Contradicted;
        }
    }

    private int Cell(int category, int position) => _grid.IsVault ? position : (category * _grid.Columns) + position;
}
