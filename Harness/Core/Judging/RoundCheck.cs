using Gridlock.Core.Judging.Verification;
using Gridlock.Core.Judging.Verification.Styles;

namespace Gridlock.Core.Judging;

/// <summary>What a verification round said and did.</summary>
/// <param name="Effect">On the player's own answer of the round before, also where another arrangement was to be checked.</param>
public sealed record RoundCheck(RoundEffect Effect, VerificationScorecard Scorecard)
{
    public VerificationStyle Style { get; init; } = VerificationStyle.Usual;

    /// <summary>Of the arrangement that was to be checked; null where it could not be read, or no right answer is known.</summary>
    public bool? CheckedIsRight { get; init; }

    /// <summary>Of the round's answer; null where it could not be read, or no right answer is known.</summary>
    public bool? IsRight { get; init; }

    /// <summary>True if the round's answer is the arrangement that was to be checked; null where either could not be read.</summary>
    public bool? IsKept { get; init; }

    /// <summary>Null where no condition was called violated.</summary>
    public ClaimCheck? Claim { get; init; }
}
