using Gridlock.Core.Statistics;
using Gridlock.Core.Statistics.Detection;

namespace Gridlock.Core.Reports.StyleCards;

/// <summary>How sure a player said it was, against how often it was right.</summary>
public sealed class ConfidenceCard
{
    /// <summary>From 0 to 1.</summary>
    public ClusteredSum Stated { get; } = new();

    /// <summary>Of the answers that came with a confidence.</summary>
    public ClusteredRate Right { get; } = new();

    /// <summary>The mean squared distance of the confidence from 1 for a right answer and 0 for a wrong one; 0 is best, 0.25 is what always
    /// saying a half gets.</summary>
    /// <remarks>G. W. Brier, "Verification of forecasts expressed in terms of probability", Monthly Weather Review 78 (1950), 1-3.</remarks>
    public ClusteredSum Brier { get; } = new();

    /// <summary>Mean confidence less the share of right answers: above 0 where the player is too sure of itself.</summary>
    public ClusteredSum Excess { get; } = new();

    internal void Add(string cluster, double confidence, bool isRight)
    {
        double outcome = isRight ? 1 : 0;
        Stated.Add(cluster, confidence);
        Right.Add(cluster, isRight ? 1 : 0, 1);
        Brier.Add(cluster, (confidence - outcome) * (confidence - outcome));
        Excess.Add(cluster, confidence - outcome);
    }
}
