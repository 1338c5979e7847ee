using System.Collections.Immutable;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Grids;
using Gridlock.Solver.Model;

namespace Gridlock.App.Live.Seats;

/// <summary>What each condition of a tier makes of a grid that may have holes.</summary>
internal sealed class ConditionLights
{
    public const char Satisfied = 's';
    public const char Violated = 'v';
    public const char Open = '-';

    private const byte Nowhere = byte.MaxValue;

    private readonly Grid _grid;
    private readonly ImmutableArray<NumberedCondition> _conditions;
    private readonly int[][] _artifacts;

    public ConditionLights(Puzzle puzzle, int tier)
    {
        _grid = puzzle.Grid;
        _conditions = puzzle.ConditionsOf(tier);
        _artifacts = [.. _conditions.Select(condition => Artifacts(condition, puzzle.Grid))];
    }

    /// <summary>One sign a condition, in the order of <see cref="Puzzle.ConditionsOf"/>; open where an artifact that it speaks of has no
    /// place yet.</summary>
    /// <param name="cells">The artifact of each cell by rows, -1 for none.</param>
    public string Of(ReadOnlySpan<int> cells)
    {
        byte[] positions = Positions(cells);
        return string.Create(
            _conditions.Length,
            (Lights: this, Positions: positions),
            static (signs, state) =>
            {
                for (int index = 0; index < signs.Length; index++)
                {
                    signs[index] = state.Lights.Of(index, state.Positions);
                }
            }
        );
    }

    /// <summary>One position an artifact; an artifact in a row of another kind has none.</summary>
    private byte[] Positions(ReadOnlySpan<int> cells)
    {
        byte[] positions = new byte[_grid.Artifacts];
        Array.Fill(positions, Nowhere);
        for (int cell = 0; cell < cells.Length; cell++)
        {
            int artifact = cells[cell];
            int position = _grid.IsVault ? cell : cell % _grid.Columns;
            if (artifact >= 0 && _grid.CellOf(artifact, position) == cell)
            {
                positions[artifact] = (byte)position;
            }
        }
        return positions;
    }

    private char Of(int index, byte[] positions)
    {
        foreach (int artifact in _artifacts[index])
        {
            if (positions[artifact] == Nowhere)
            {
                return Open;
            }
        }
        return _conditions[index].Condition.ToConstraints(_grid).All(constraint => constraint.Holds(positions))
            ? Satisfied
            : Violated;
    }

    private static int[] Artifacts(NumberedCondition condition, Grid grid) =>
        [
            .. condition
                .Condition.ToConstraints(grid)
                .SelectMany(static (Constraint constraint) => constraint.Variables)
                .Distinct(),
        ];
}
