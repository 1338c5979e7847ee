using Gridlock.Core.Judging.Verification;

namespace Gridlock.Core.Judging;

/// <summary>What a verification round said and did.</summary>
public sealed record RoundCheck(RoundEffect Effect, VerificationScorecard Scorecard);
