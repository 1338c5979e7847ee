using System.Collections.Immutable;

namespace Gridlock.Core.Judging.Verification;

/// <summary>What a verification round said of the grid that it checked: the player's answer of the round before.</summary>
/// <param name="Verdicts">One a condition, in the order of their numbers.</param>
/// <param name="Counts">Null where the answer before was unreadable, so that there is no truth to compare with.</param>
public sealed record VerificationScorecard(ImmutableArray<Verdict> Verdicts, VerdictCounts? Counts);
