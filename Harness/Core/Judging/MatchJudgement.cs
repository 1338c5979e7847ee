using System.Collections.Immutable;

namespace Gridlock.Core.Judging;

/// <summary>The judge's word on a match.</summary>
/// <param name="Rounds">In order, without a gap; fewer than planned where the match ended early.</param>
public sealed record MatchJudgement(int Tier, ImmutableArray<RoundJudgement> Rounds)
{
    /// <summary>The first answer; null if there was none to judge.</summary>
    public RoundJudgement.Judged? Solve => Rounds is [RoundJudgement.Judged solve, ..] ? solve : null;

    /// <summary>The last answer that came, whatever failed after it; null if none came.</summary>
    public RoundJudgement.Judged? Last => Rounds.OfType<RoundJudgement.Judged>().LastOrDefault();
}
