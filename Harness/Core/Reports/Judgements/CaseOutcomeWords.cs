namespace Gridlock.Core.Reports.Judgements;

/// <summary>Outcomes as judgements write them.</summary>
public static class CaseOutcomeWords
{
    public static string Word(this CaseOutcome outcome) =>
        outcome switch
        {
            CaseOutcome.Right => "right",
            CaseOutcome.Wrong => "wrong",
            CaseOutcome.Unreadable => "unreadable",
            CaseOutcome.NotPlayed => "notPlayed",
            _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
        };

    /// <summary>The word as people read it.</summary>
    public static string Spoken(this CaseOutcome outcome) =>
        outcome == CaseOutcome.NotPlayed ? "not played" : outcome.Word();
}
