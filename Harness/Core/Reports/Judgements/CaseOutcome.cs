namespace Gridlock.Core.Reports.Judgements;

/// <summary>What became of a case; only the first two say anything about being right.</summary>
public enum CaseOutcome
{
    Right,

    Wrong,

    Unreadable,

    /// <summary>The provider failed, the call was stopped, or the evidence is lost; never counted.</summary>
    NotPlayed,
}
