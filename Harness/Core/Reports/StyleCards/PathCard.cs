using Gridlock.Core.Judging.Verification;
using Gridlock.Core.Statistics;
using Gridlock.Core.Statistics.Detection;

namespace Gridlock.Core.Reports.StyleCards;

/// <summary>How answers go over the rounds of whole matches.</summary>
public sealed class PathCard
{
    /// <summary>Matches whose last round left the answer as it was.</summary>
    public ClusteredRate Settled { get; } = new();

    /// <summary>Of those, the rounds until nothing changed any more: 0 where the first answer stood.</summary>
    public ClusteredSum RoundsToSettle { get; } = new();

    /// <summary>Matches of two verification rounds or more in which an answer came back that had been given up.</summary>
    public ClusteredRate Oscillated { get; } = new();

    internal void Add(string cluster, AnswerPath path)
    {
        Settled.Add(cluster, path.SettledAfter is null ? 0 : 1, 1);
        if (path.SettledAfter is int rounds)
        {
            RoundsToSettle.Add(cluster, rounds);
        }
        if (path.CanOscillate)
        {
            Oscillated.Add(cluster, path.Oscillates ? 1 : 0, 1);
        }
    }
}
