using Gridlock.App.Live.Board;
using Gridlock.App.Live.Replay;
using Gridlock.App.Live.Seats;
using Gridlock.Core.Judging;
using Gridlock.Core.Reports.ScoreCards;
using Gridlock.Live.Tests.Running;
using Gridlock.Puzzles;
using Gridlock.Transcripts.Events;

namespace Gridlock.Live.Tests.Folding;

/// <summary>Rounds that were tried again: seen live, played from the journal, and judged from it.</summary>
public sealed class RetryTests
{
    private static readonly Puzzle s_puzzle = FoldedShow.Small();

    [Fact]
    public void A_journal_with_retries_is_judged_alike_live_in_the_replay_and_by_the_judge()
    {
        for (int seed = 0; seed < 300; seed++)
        {
            ScriptedMatch match = ScriptedMatch.Draw(s_puzzle, seed);
            string[] live = Outcomes(Fold(match.Events).Judgements);
            string[] replayed = Outcomes(
                Fold(TimedEvents.Of(match.Record).Select(static timed => timed.Event)).Judgements
            );
            MatchJudgement judged = new MatchJudge(s_puzzle).Judge(1, RoundTexts.Of(match.Record));

            live.Should().Equal(Outcomes(judged.Rounds), $"seed {seed}");
            replayed.Should().Equal(live, $"seed {seed}");
        }
    }

    [Fact]
    public void A_replay_tells_of_the_wait_as_the_journal_has_it()
    {
        ScriptedMatch match = ScriptedMatch.Of(s_puzzle, ["failed", "right", "wrong"]);
        CallRetry[] retries = [.. TimedEvents.Of(match.Record).Select(static timed => timed.Event).OfType<CallRetry>()];

        retries.Should().ContainSingle();
        retries[0].Should().BeEquivalentTo(match.Events.OfType<CallRetry>().Single());
    }

    [Fact]
    public void The_verdicts_of_a_round_that_was_tried_again_stand_beside_the_truth()
    {
        ScriptedMatch match = ScriptedMatch.Of(s_puzzle, ["right", "failed", "right"]);
        var board = new StageBoard();
        Fold(match.Events, board);
        board.Take(0);

        var check = (CheckFace)board.Whole(0).Parts["check.0"]!;
        check.Truth.Should().Be(new string('h', s_puzzle.ConditionsOf(1).Length));
        check.Fixed!.Value.Should().BeEmpty();
    }

    private static SeatFold Fold(IEnumerable<JournalEvent> events, StageBoard? board = null)
    {
        var facts = new GameFacts(
            s_puzzle,
            1,
            ScriptedMatch.Rounds,
            [new SeatFacts(0, "lab/model", true, ScriptedMatch.Match, SecretWords.None, null)]
        );
        var fold = new GameFold(board ?? new StageBoard(), facts, Disclosure.Everything, static () => 0);
        foreach (JournalEvent one in events)
        {
            fold.Apply(one);
        }
        return fold.Seats[0];
    }

    private static string[] Outcomes(IEnumerable<RoundJudgement> judgements) =>
        [
            .. judgements.Select(static judgement =>
                $"{judgement.Round} {RoundCard.Of(judgement).Outcome} {(judgement as RoundJudgement.Judged)?.Check?.Effect}"
            ),
        ];
}
