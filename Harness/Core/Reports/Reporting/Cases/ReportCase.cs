using System.Collections.Immutable;
using Gridlock.Core.Judging;
using Gridlock.Core.Judging.Scoring;
using Gridlock.Core.Reports.Judgements;

namespace Gridlock.Core.Reports.Reporting.Cases;

/// <summary>One case of a run as a report counts it: small, so that ten thousand lie side by side in memory. A case is one player's match
/// on one tier of one puzzle.</summary>
public sealed record ReportCase
{
    /// <summary>The run's place in the report, from 0.</summary>
    public required int Run { get; init; }

    /// <summary>The match's id, unique in the run.</summary>
    public required string Id { get; init; }

    public required ReportPlayer Player { get; init; }

    public required ReportPuzzle Puzzle { get; init; }

    /// <summary>Counts a player's matches on one tier of one puzzle in a run, from 1.</summary>
    public required int Repeat { get; init; }

    /// <summary>What became of the solve round.</summary>
    public required CaseOutcome First { get; init; }

    /// <summary>What became of the last planned round.</summary>
    public required CaseOutcome Final { get; init; }

    /// <summary>Why something of it was not judged: a class such as "timeout" or "budget", without the provider's words; null where all was.</summary>
    public required string? Failure { get; init; }

    /// <summary>Right cells of the first answer; null for a trap, and where there is none.</summary>
    public required Tally? Cells { get; init; }

    /// <summary>Conditions that hold in the first answer; null where it is no arrangement.</summary>
    public required Tally? Conditions { get; init; }

    /// <summary>What each verification round did to the answer before it, from round 1; null for a round without an answer.</summary>
    public required ImmutableArray<RoundEffect?> Effects { get; init; }

    /// <summary>Calls with any text, of all attempts.</summary>
    public required int Calls { get; init; }

    /// <summary>Of these, calls with a loop.</summary>
    public required int LoopingCalls { get; init; }

    /// <summary>What each looping call began with, and what goes round across the rounds, by its word.</summary>
    public ImmutableArray<string> LoopKinds { get; init; } = [];

    /// <summary>Calls that were cut off for a loop.</summary>
    public int CutCalls { get; init; }

    /// <summary>Why the first answer can not be read, in a word such as "noGrid"; null where it can, and where there is none.</summary>
    public string? Unreadable { get; init; }

    /// <summary>UTF-16 units of the first answer, without the reasoning; null where there is none.</summary>
    public required int? AnswerLength { get; init; }

    /// <summary>Of all calls, whatever became of them; null if no call reported any. Likewise the others.</summary>
    public required long? InputTokens { get; init; }

    public required long? OutputTokens { get; init; }

    public required long? ReasoningTokens { get; init; }

    /// <summary>US dollars of all calls; null where a price is not known.</summary>
    public required decimal? Cost { get; init; }

    public required bool CostIsEstimated { get; init; }

    /// <summary>From each request to the last thing heard of it, added up.</summary>
    public required double Seconds { get; init; }

    /// <summary>True where the first answer counts: neither a trap's nor lost to the provider.</summary>
    public bool Counts =>
        First is CaseOutcome.Right or CaseOutcome.Wrong or CaseOutcome.Unreadable or CaseOutcome.Looped
        && !Puzzle.IsTrap;

    public bool IsRight => First == CaseOutcome.Right;
}
