using Gridlock.Core.Reports.Comparisons;
using Gridlock.Core.Statistics.Calibration;

namespace Gridlock.Core.Reports.Calibration;

/// <summary>How hard one tier of a puzzle proved to be.</summary>
/// <param name="Grade">See <see cref="Attempt.Grade"/>.</param>
/// <param name="Predicted">The difficulty score, known before anybody tried; null where it is not known.</param>
/// <param name="Solved">Of the tries of all players.</param>
/// <param name="Difficulty">In natural logarithms of odds, by its own tries alone; 0 is the average item.</param>
/// <param name="Fit">Null where all tries came out the same.</param>
/// <param name="MisfitP">The p value of the fit, adjusted by Benjamini and Hochberg over all items; null where there is no fit.</param>
public sealed record CalibratedItem(
    Item Item,
    string Size,
    int? Grade,
    double? Predicted,
    int Players,
    int Solved,
    int Tries,
    ItemDifficulty Difficulty,
    ItemFit? Fit,
    double? MisfitP
)
{
    public ItemScore Score =>
        Solved == Tries ? ItemScore.AllRight
        : Solved == 0 ? ItemScore.AllWrong
        : ItemScore.Mixed;

    /// <summary>Whether weaker players solve it and abler ones do not, more than chance explains.</summary>
    public bool IsMisfit => MisfitP <= Levels.Error;
}
