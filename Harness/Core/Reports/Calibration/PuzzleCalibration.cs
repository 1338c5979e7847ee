using System.Collections.Immutable;
using Gridlock.Core.Reports.Comparisons;

namespace Gridlock.Core.Reports.Calibration;

/// <summary>How hard items proved to be for the players who tried them, beside how hard they were said to be.</summary>
/// <param name="Players">The ablest first.</param>
/// <param name="Items">The hardest first.</param>
/// <param name="Grades">By rising grade.</param>
/// <param name="ByGrade">How well the grade ranks items.</param>
/// <param name="ByPrediction">How well the difficulty score ranks items.</param>
/// <param name="Spread">The standard deviation of difficulties, in natural logarithms of odds.</param>
/// <param name="Reliability">The share of the variance of the difficulties that is not error, 0 to 1.</param>
public sealed record PuzzleCalibration(
    ImmutableArray<CalibratedPlayer> Players,
    ImmutableArray<CalibratedItem> Items,
    ImmutableArray<CalibratedGrade> Grades,
    RankAgreement ByGrade,
    RankAgreement ByPrediction,
    double Spread,
    double Reliability
)
{
    /// <summary>Items whose responses do not go with the abilities of the players, the worst first.</summary>
    public IEnumerable<CalibratedItem> Misfits =>
        Items.Where(static item => item.IsMisfit).OrderBy(static item => item.MisfitP);

    /// <summary>Below it more of what tells single items apart is error than is not.</summary>
    public const double FairReliability = 0.5;

    /// <summary>With fewer, an item has only a handful of responses to go by.</summary>
    public const int FairPlayers = 5;

    /// <summary>Players who solved some items and missed others; the rest say nothing of which is harder.</summary>
    public int TellingPlayers => Players.Count(static player => !player.IsBound);

    public int Of(ItemScore score) => Items.Count(item => item.Score == score);

    /// <summary>Null with fewer than two players or two items, where nothing can be told apart.</summary>
    public static PuzzleCalibration? Of(IReadOnlyCollection<Attempt> attempts) => Calibrator.Calibrate(attempts);
}
