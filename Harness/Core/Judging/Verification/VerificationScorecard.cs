using System.Collections.Immutable;
using Gridlock.Core.Judging.Scoring;

namespace Gridlock.Core.Judging.Verification;

/// <summary>What a verification round said of the grid that it checked: the one that it was shown, or the player's answer of the round
/// before.</summary>
/// <param name="Verdicts">One a condition, in the order of their numbers.</param>
/// <param name="Counts">Null where that grid was unreadable, so that there is no truth to compare with.</param>
public sealed record VerificationScorecard(ImmutableArray<Verdict> Verdicts, VerdictCounts? Counts)
{
    /// <summary>The same without the condition that the player was told is violated; null where there is no truth to compare with.</summary>
    public VerdictCounts? Unprompted { get; init; } = Counts;

    /// <summary>Verdicts on conditions that the visible text never names or examines, of all verdicts; null where no text is to be seen.</summary>
    public Tally? Unmentioned { get; init; }

    /// <summary>How sure the player says it is of its final grid, from 0 to 1; null where it does not say.</summary>
    public double? Confidence { get; init; }
}
