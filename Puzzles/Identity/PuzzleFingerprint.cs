using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Identity;

/// <summary>The fingerprint that a puzzle's JSON has to carry.</summary>
public static class PuzzleFingerprint
{
    /// <summary>64 hex digits, equal for puzzles that differ only in names, order and reading direction; the solution does not enter.</summary>
    public static string Of(Puzzle puzzle)
    {
        IEnumerable<(int, Constraint)> conditions =
            from numbered in puzzle.Conditions
            from constraint in numbered.Condition.ToConstraints(puzzle.Grid)
            select (numbered.Tier, constraint);
        return Fingerprint.Of(
            puzzle.Grid.Artifacts,
            puzzle.Grid.AnyPosition,
            conditions.Concat(puzzle.Grid.Rules.Select(static rule => (0, (Constraint)rule)))
        );
    }
}
