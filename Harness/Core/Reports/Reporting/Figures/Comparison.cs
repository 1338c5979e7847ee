using System.Collections.Immutable;
using Gridlock.Core.Reports.Calibration;
using Gridlock.Core.Reports.Comparisons;
using Gridlock.Core.Reports.Comparisons.HeadToHead;
using Gridlock.Core.Reports.Comparisons.PassRates;
using Gridlock.Core.Reports.Comparisons.Ratings;
using Gridlock.Core.Reports.Reporting.Cases;

namespace Gridlock.Core.Reports.Reporting.Figures;

/// <summary>What first answers say of players beside each other, and of the puzzles; COMPARISONS.md and CALIBRATION.md define it.</summary>
/// <param name="Duels">One a pair of players who have a puzzle in common.</param>
/// <param name="Ratings">One for each group of players who are linked by puzzles.</param>
/// <param name="Passes">One a player with repeats.</param>
/// <param name="Calibration">Null where there are too few players or puzzles.</param>
public sealed record Comparison(
    ImmutableArray<Duel> Duels,
    ImmutableArray<RatingTable> Ratings,
    ImmutableArray<PassCurve> Passes,
    PuzzleCalibration? Calibration
)
{
    public static Comparison Of(IEnumerable<ReportCase> cases)
    {
        ImmutableArray<Attempt> attempts = Attempts.Of(cases);
        return new Comparison(
            Comparisons.HeadToHead.Duels.Of(attempts),
            RatingTables.Of(attempts),
            PassCurves.Of(attempts),
            PuzzleCalibration.Of(attempts)
        );
    }
}
