using Gridlock.Core.Judging;
using Gridlock.Core.Reports.ScoreCards;

namespace Gridlock.App.Terminal.Pictures;

/// <summary>What became of one round.</summary>
/// <param name="Judgement">Null if the call failed, or if the picture did not see all of its text.</param>
internal sealed record RoundMark(int Tier, int Round, RoundOutcome? Outcome, RoundJudgement? Judgement)
{
    /// <summary>As short as it gets: a mark, never a colour alone.</summary>
    public string Sign =>
        Outcome switch
        {
            RoundOutcome.Right => "✓",
            RoundOutcome.Wrong => "✗",
            RoundOutcome.Unreadable => "?",
            RoundOutcome.Failed => "!",
            RoundOutcome.Looped => "↻",
            _ => "-",
        };
}
