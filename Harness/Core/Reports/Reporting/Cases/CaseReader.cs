using System.Collections.Immutable;
using Gridlock.Core.Judging;
using Gridlock.Core.Judging.Answers;
using Gridlock.Core.Reports.Exports;
using Gridlock.Core.Reports.Judgements;
using Gridlock.Core.Reports.Reporting.Text;
using Gridlock.Core.Reports.ScoreCards;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Tiers;
using Gridlock.Transcripts.Events;

namespace Gridlock.Core.Reports.Reporting.Cases;

/// <summary>Makes small rows of judged cases; what several of them say is kept once.</summary>
internal sealed class CaseReader
{
    /// <summary>The reason of a match that never ended, until it is known how the run did.</summary>
    public const string Open = "";

    private readonly Dictionary<ReportPlayer, ReportPlayer> _players = [];
    private readonly Dictionary<(string Document, int Tier), ReportPuzzle> _puzzles = [];

    public ReportCase Read(CaseRow row, int run)
    {
        JudgedCase judged = row.Judged;
        MatchStarted start = judged.Record.Start;
        CallTotals took = row.Totals;
        LoopTally loops = judged.Loops;
        return new ReportCase
        {
            Run = run,
            Id = judged.Record.Id,
            Player = PlayerOf(start),
            Puzzle = PuzzleOf(judged),
            Repeat = row.Repeat,
            First = judged.First,
            Final = judged.Final,
            Failure = FailureOf(judged),
            Cells = judged.Cells,
            Conditions = judged.FirstRound?.Score?.Conditions,
            Effects =
            [
                .. (judged.Judgement?.Rounds ?? [])
                    .Skip(1)
                    .Select(static round => (round as RoundJudgement.Judged)?.Check?.Effect),
            ],
            Calls = loops.Calls,
            LoopingCalls = loops.Looping,
            LoopKinds = [.. loops.Kinds.SelectMany(static kind => Enumerable.Repeat(kind.Key, kind.Value))],
            CutCalls = loops.Cut,
            Unreadable = UnreadableOf(judged),
            AnswerLength = judged.FirstRound is null ? null : judged.Record.Rounds[0].Call.Answer.Length,
            InputTokens = took.InputTokens,
            OutputTokens = took.OutputTokens,
            ReasoningTokens = took.ReasoningTokens,
            Cost = took.Cost,
            CostIsEstimated = took.CostIsEstimated,
            Seconds = took.Seconds,
        };
    }

    /// <summary>The word for why something was not judged; the provider's sentence may say more than a report should.</summary>
    private static string? FailureOf(JudgedCase judged) =>
        judged.Judgement is null ? "puzzle-lost"
        : judged.Judgement.Rounds.OfType<RoundJudgement.NotJudged>().FirstOrDefault(static round => !round.IsLooped)
            is { } failed
            ? (failed.Class == OutcomeWords.Interrupted ? Open : failed.Class)
        : judged.Final == CaseOutcome.NotPlayed ? judged.Record.End?.Outcome ?? Open
        : null;

    private static string? UnreadableOf(JudgedCase judged) =>
        judged is { First: CaseOutcome.Unreadable, FirstRound.Reading: AnswerReading.Unreadable unreadable }
            ? Leniencies.Camel($"{unreadable.Reason}")
            : null;

    private ReportPlayer PlayerOf(MatchStarted start)
    {
        var player = new ReportPlayer(start.Player, start.Simulated);
        if (!_players.TryGetValue(player, out ReportPlayer? known))
        {
            _players[player] = known = player;
        }
        return known;
    }

    private ReportPuzzle PuzzleOf(JudgedCase judged)
    {
        MatchStarted start = judged.Record.Start;
        if (!_puzzles.TryGetValue((start.PuzzleDocument, start.Tier), out ReportPuzzle? known))
        {
            Puzzle? puzzle = judged.Puzzle;
            TierRating? rating = puzzle?.Tiers.FirstOrDefault(one => one.Tier == start.Tier);
            _puzzles[(start.PuzzleDocument, start.Tier)] = known = new ReportPuzzle(
                start.Puzzle,
                puzzle is { Fingerprint.Length: > 0 } ? puzzle.Fingerprint : start.Puzzle,
                start.Tier,
                puzzle?.Grid.Rows ?? 0,
                puzzle?.Grid.Columns ?? 0,
                puzzle?.Grid.Shape == Shape.Vault,
                rating is { Grade: > 0 } ? rating.Grade : null,
                rating?.Difficulty,
                puzzle?.Trap is not null
            );
        }
        return known;
    }
}
