using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Grids;
using Gridlock.Solver.Model;
using Gridlock.Solver.Search;

namespace Gridlock.Puzzles.Generation;

/// <summary>Finds the conditions that settle a whole grid alone, or have a part that would: a puzzle must not state its own answer.</summary>
/// <remarks>On larger grids no kind speaks of enough artifacts for that, so there it costs nothing.</remarks>
internal sealed class SoloCheck
{
    private const int MostArtifacts = 12;

    private readonly Searcher _searcher = new();
    private readonly byte[] _other = new byte[Problem.MaxVariables];
    private Grid? _grid;
    private byte[] _hidden = [];
    private int _rules;

    internal void Start(HiddenAllocation drawn)
    {
        Grid grid = drawn.Grid;
        bool small = grid.Artifacts <= MostArtifacts || grid.Columns == Grid.LeastSide || grid.Rows == Grid.LeastSide;
        (_grid, _hidden) = (small ? grid : null, drawn.Positions);
        if (small)
        {
            _searcher.Load(grid.ToProblem([]));
            _rules = _searcher.ConstraintCount;
        }
    }

    /// <param name="condition">One that holds in the hidden allocation.</param>
    internal bool GivesAllAway(Condition condition) =>
        _grid is not null
        && (
            LeavesNoOther(condition.ToConstraints(_grid))
            || (condition.Parts.Length > 0 && condition.Parts.Any(part => Settles(part, _grid)))
        );

    // A part that is false is as good as a statement: what it denies may settle the grid as well.
    private bool Settles(Condition part, Grid grid) =>
        part.Holds(grid, _hidden)
            ? LeavesNoOther(part.ToConstraints(grid))
            : part.ToConstraints(grid).All(constraint => LeavesNoOther(constraint.Negations()));

    private bool LeavesNoOther(IEnumerable<Constraint> constraints)
    {
        foreach (Constraint constraint in constraints)
        {
            _searcher.Add(constraint);
        }
        SearchOutcome outcome = _searcher.FindOther(_hidden, _other);
        _searcher.Truncate(_rules);
        return outcome == SearchOutcome.None;
    }
}
