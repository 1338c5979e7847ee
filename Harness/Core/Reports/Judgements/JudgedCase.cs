using Gridlock.Core.Judging;
using Gridlock.Core.Judging.Answers;
using Gridlock.Core.Judging.Claims;
using Gridlock.Core.Judging.Scoring;
using Gridlock.Core.Reports.ScoreCards;
using Gridlock.Puzzles;
using Gridlock.Transcripts.Reading;

namespace Gridlock.Core.Reports.Judgements;

/// <summary>A case of a run, which is one match of its journal, and the judge's word on it.</summary>
/// <param name="Puzzle">Null where the journal lost it.</param>
/// <param name="Judgement">Null without the puzzle.</param>
/// <param name="Flaw">Why there is no judgement; null where there is one.</param>
public sealed record JudgedCase(MatchRecord Record, Puzzle? Puzzle, MatchJudgement? Judgement, string? Flaw)
{
    private LoopTally? _loops;

    /// <summary>The puzzle's tier as claims are read about it, made when it is asked for; null without the puzzle.</summary>
    internal Lazy<ClaimPuzzle>? Claimed { get; } =
        Puzzle is null ? null : new Lazy<ClaimPuzzle>(() => new ClaimPuzzle(Puzzle, Record.Start.Tier));

    /// <summary>Of every call, whatever became of it.</summary>
    public LoopTally Loops => _loops ??= LoopTally.Of(Record, Judgement, Claimed);

    /// <summary>Of the solve round.</summary>
    public CaseOutcome First => OutcomeOf(Judgement is { Rounds: [var first, ..] } ? first : null);

    /// <summary>Of the last planned round; not played where the match did not come so far, unless it was cut off for a loop.</summary>
    public CaseOutcome Final =>
        Judgement is { Rounds: [.., RoundJudgement.NotJudged { IsLooped: true }] }
            ? CaseOutcome.Looped
            : OutcomeOf(FinalRound);

    /// <summary>Right cells of the first answer; null for a trap, and for a case that was not played.</summary>
    public Tally? Cells => FirstRound?.Cells;

    /// <summary>Right cells of the last planned answer; null for a trap, and where there is none.</summary>
    public Tally? FinalCells => FinalRound?.Cells;

    public RoundJudgement.Judged? FirstRound => Judgement?.Solve;

    public RoundJudgement.Judged? FinalRound =>
        Judgement is { Rounds: [.., RoundJudgement.Judged last] } && last.Round >= Record.Start.Rounds ? last : null;

    /// <summary>The first reason why something was not judged; null where all planned rounds were.</summary>
    public string? Reason =>
        Flaw
        ?? Judgement
            ?.Rounds.OfType<RoundJudgement.NotJudged>()
            .Select(static failed => $"{failed.Class}: {failed.Message}")
            .FirstOrDefault()
        ?? (FinalRound is null ? $"The match ended early: {Record.End?.Outcome ?? "interrupted"}." : null);

    public static CaseOutcome OutcomeOf(RoundJudgement? round) =>
        round is RoundJudgement.NotJudged { IsLooped: true } ? CaseOutcome.Looped
        : round is not RoundJudgement.Judged judged ? CaseOutcome.NotPlayed
        : judged.IsTrap ? OfTrap(judged)
        : judged.Score is null ? CaseOutcome.Unreadable
        : judged.Score.IsExact ? CaseOutcome.Right
        : CaseOutcome.Wrong;

    private static CaseOutcome OfTrap(RoundJudgement.Judged judged) =>
        judged.Reading switch
        {
            { AnswerOrNull: not null } when judged.Score!.IsExact => CaseOutcome.Found,
            { AnswerOrNull: Answer.Allocation } => CaseOutcome.Invented,
            { AnswerOrNull: not null } => CaseOutcome.Mistook,
            AnswerReading.Unreadable { Reason: UnreadableReason.Empty or UnreadableReason.NoGrid } =>
                CaseOutcome.GaveUp,
            _ => CaseOutcome.Unreadable,
        };
}
