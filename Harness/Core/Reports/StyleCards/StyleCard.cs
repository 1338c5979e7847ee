using Gridlock.Core.Judging;
using Gridlock.Core.Judging.Scoring;
using Gridlock.Core.Judging.Verification;
using Gridlock.Core.Statistics;
using Gridlock.Core.Statistics.Detection;

namespace Gridlock.Core.Reports.StyleCards;

/// <summary>What one player's verification rounds of one style add up to; each measure is defined in VERIFICATION.md.</summary>
/// <param name="style">The group's words, such as "check" and "planted+fresh".</param>
public sealed class StyleCard(string style)
{
    public string Style => style;

    public long Rounds { get; private set; }

    /// <summary>Rounds whose answer could not be read; they count neither as right nor as wrong.</summary>
    public long Unreadable { get; private set; }

    /// <summary>Violated conditions that were called violated.</summary>
    public ClusteredRate Sensitivity { get; } = new();

    /// <summary>Conditions that hold and were not called violated.</summary>
    public ClusteredRate Specificity { get; } = new();

    /// <summary>Conditions on which nothing was said.</summary>
    public ClusteredRate WithoutVerdict { get; } = new();

    /// <summary>Rounds with a violated condition in which all were said to hold.</summary>
    public ClusteredRate FalselyAllHold { get; } = new();

    /// <summary>Rounds on a wrong arrangement that ended with the right one.</summary>
    public ClusteredRate Fixed { get; } = new();

    /// <summary>Rounds on the right arrangement that ended with a wrong one.</summary>
    public ClusteredRate Broke { get; } = new();

    /// <summary>Right after the round less right before it, from -1 to 1.</summary>
    public NetGain NetGain { get; } = new();

    /// <summary>Right answers of the player's own that it gave up.</summary>
    public ClusteredRate Flipped { get; } = new();

    /// <summary>Wrong arrangements that were shown to the player, and that it took over.</summary>
    public ClusteredRate TakenOver { get; } = new();

    /// <summary>True words that a condition is violated that the player's verdict agrees with.</summary>
    public ClusteredRate TrueClaimsBelieved { get; } = new();

    /// <summary>The same of false ones.</summary>
    public ClusteredRate FalseClaimsBelieved { get; } = new();

    /// <summary>Verdicts on conditions that the text never takes up.</summary>
    public ClusteredRate Unmentioned { get; } = new();

    public ConfidenceCard Confidence { get; } = new();

    /// <summary>Of matches that have this style alone.</summary>
    public PathCard Paths { get; } = new();

    public DPrime? DPrime => Statistics.Detection.DPrime.Of(Sensitivity, Specificity);

    /// <param name="cluster">What is not independent of one another has one name.</param>
    internal void Add(string cluster, RoundJudgement.Judged round, RoundCheck check)
    {
        Rounds++;
        Unreadable += round.Score is null ? 1 : 0;
        AddVerdicts(cluster, check.Scorecard);
        if (check is { CheckedIsRight: bool before, IsRight: bool after })
        {
            (before ? Broke : Fixed).Add(cluster, before != after ? 1 : 0, 1);
            NetGain.Add(cluster, before, after);
        }
        // In a fresh conversation with another arrangement it does not see its own.
        bool seesOwn = !(check.Style.Fresh && PlayerStyles.IsShown(check.Style));
        if (seesOwn && check.Effect is (RoundEffect.UnchangedRight or RoundEffect.Broke))
        {
            Flipped.Add(cluster, check.Effect == RoundEffect.Broke ? 1 : 0, 1);
        }
        if (PlayerStyles.IsShown(check.Style) && check is { CheckedIsRight: false, IsKept: bool isKept })
        {
            TakenOver.Add(cluster, isKept ? 1 : 0, 1);
        }
        if (check.Claim is { IsBelieved: bool isBelieved } claim)
        {
            (claim.IsTrue ? TrueClaimsBelieved : FalseClaimsBelieved).Add(cluster, isBelieved ? 1 : 0, 1);
        }
        if (check.Scorecard.Confidence is double confidence && check.IsRight is bool isRight)
        {
            Confidence.Add(cluster, confidence, isRight);
        }
    }

    private void AddVerdicts(string cluster, VerificationScorecard said)
    {
        if (said.Unprompted is VerdictCounts counts)
        {
            int violated = counts.Hits + counts.Misses + counts.ViolatedWithoutVerdict;
            int holding = counts.FalseAlarms + counts.CorrectHolds + counts.HoldingWithoutVerdict;
            int silent = counts.ViolatedWithoutVerdict + counts.HoldingWithoutVerdict;
            Add(Sensitivity, cluster, counts.Hits, violated);
            Add(Specificity, cluster, holding - counts.FalseAlarms, holding);
            Add(WithoutVerdict, cluster, silent, violated + holding);
        }
        if (said.Counts is VerdictCounts all && all.Hits + all.Misses + all.ViolatedWithoutVerdict > 0)
        {
            FalselyAllHold.Add(cluster, all.FalselyAllHold ? 1 : 0, 1);
        }
        if (said.Unmentioned is Tally unmentioned)
        {
            Add(Unmentioned, cluster, unmentioned.Hits, unmentioned.Of);
        }
    }

    private static void Add(ClusteredRate rate, string cluster, int hits, int of)
    {
        if (of > 0)
        {
            rate.Add(cluster, hits, of);
        }
    }
}
