using System.Collections.Immutable;

namespace Gridlock.Core.Statistics.Ratings;

/// <summary>What a fit found, in natural logarithms of odds.</summary>
/// <param name="Strengths">By the player's number; their mean is 0.</param>
/// <param name="StandardErrors">Of each strength less the mean of all.</param>
/// <param name="Ties">The logarithm of how often equals tie, against how often the first of them wins; null without a tie.</param>
/// <param name="Style">The odds that one unit of style brings; null where it is not controlled.</param>
public sealed record RatingFit(
    ImmutableArray<double> Strengths,
    ImmutableArray<double> StandardErrors,
    double? Ties,
    double? Style
)
{
    /// <summary>On the scale of chess: 400 points are odds of ten to one, and 1500 is the mean.</summary>
    public static double Elo(double strength) => 1500 + (400 * strength / Math.Log(10));
}
