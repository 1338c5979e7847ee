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
            CaseOutcome.Looped => "looped",
            CaseOutcome.Found => "found",
            CaseOutcome.Invented => "invented",
            CaseOutcome.Mistook => "mistook",
            CaseOutcome.GaveUp => "gaveUp",
            _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
        };

    /// <summary>The word as people read it.</summary>
    public static string Spoken(this CaseOutcome outcome) =>
        outcome switch
        {
            CaseOutcome.NotPlayed => "not played",
            CaseOutcome.Found => "found it",
            CaseOutcome.Invented => "invented an allocation",
            CaseOutcome.Mistook => "mistook it",
            CaseOutcome.GaveUp => "gave up",
            _ => outcome.Word(),
        };
}
