using System.Collections.Immutable;
using Gridlock.Core.Reports.Comparisons;
using Gridlock.Core.Reports.Reporting.Cases;

namespace Gridlock.Core.Reports.Reporting.Figures;

/// <summary>Cases as comparisons take them: first answers, without traps and without what was lost to the provider.</summary>
internal static class Attempts
{
    public static ImmutableArray<Attempt> Of(IEnumerable<ReportCase> cases) =>
        [.. cases.Where(static one => AnswerFigures.Counts(one, one.First)).Select(Of)];

    /// <summary>What all players are asked alike: a tier of a puzzle, of all its twins.</summary>
    public static Item ItemOf(ReportPuzzle puzzle) => new(puzzle.Cluster, puzzle.Tier);

    private static Attempt Of(ReportCase one) =>
        new(one.Player.Label, one.Puzzle.Cluster, one.Puzzle.Tier, one.Puzzle.Size, one.Puzzle.Grade, one.IsRight)
        {
            Difficulty = one.Puzzle.Difficulty,
            Cells = one.Cells is { Of: > 0 } cells ? (double)cells.Hits / cells.Of : null,
            Length = one.AnswerLength,
        };
}
