using System.Globalization;

namespace Gridlock.Core.Reports.Exports.Inspect;

/// <summary>Inspect AI's words for what a journal says.</summary>
internal static class InspectWords
{
    public const string Scorer = "gridlock";
    public const string FinalScorer = "gridlock_final";

    /// <summary>"stop", "max_tokens", "content_filter" or "unknown".</summary>
    public static string StopReason(string? finish) =>
        finish switch
        {
            "stop" => "stop",
            "length" => "max_tokens",
            "refusal" => "content_filter",
            _ => "unknown",
        };

    /// <summary>"C", "I", or "N" for an answer that can not be read.</summary>
    public static string Value(Judgements.CaseOutcome outcome) =>
        outcome switch
        {
            Judgements.CaseOutcome.Right => "C",
            Judgements.CaseOutcome.Wrong => "I",
            Judgements.CaseOutcome.Unreadable => "N",
            _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
        };

    /// <summary>ISO 8601 with the offset that its reader expects.</summary>
    public static string Time(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'+00:00'", CultureInfo.InvariantCulture);
}
