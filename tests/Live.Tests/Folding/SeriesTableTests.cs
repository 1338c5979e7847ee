using Gridlock.App.Live.Board;
using Gridlock.App.Live.Seats;
using Gridlock.App.Live.Show;
using Gridlock.Live.Tests.Running;
using Gridlock.Puzzles;
using Gridlock.Transcripts.Events;

namespace Gridlock.Live.Tests.Folding;

public sealed class SeriesTableTests
{
    private static readonly Puzzle s_puzzle = FoldedShow.Small();

    [Fact]
    public void A_face_off_that_was_stopped_before_anyone_answered_leaves_no_trace()
    {
        var series = new SeriesTable();
        GameFold stopped = Fold([]);
        stopped.Apply(new CallIntent("c", ScriptedMatch.Match, 0, 1, "lab/model", "http://127.0.0.1/", "model", []));
        stopped.Apply(new CallFailed("c", 5, "cancelled", null, "The call was cancelled.", true));
        series.Add(stopped.Seats);
        series.Add(Fold([]).Seats);
        (series.Games, series.Standings.Length).Should().Be((0, 0));

        series.Add(Fold(["right", "right", "right", "right"]).Seats);
        series.Add(stopped.Seats);
        series.Games.Should().Be(1);
        series
            .Standings.Should()
            .ContainSingle()
            .Which.Should()
            .Match<Standing>(static one => one.Counted == 1 && one.Right == 1);
    }

    [Fact]
    public void A_player_that_went_round_counts_as_one_that_was_not_right()
    {
        var series = new SeriesTable();
        series.Add(Fold(["looped"]).Seats);
        (series.Games, series.Standings[0].Counted, series.Standings[0].Right).Should().Be((1, 1, 0));
    }

    [Fact]
    public void A_providers_failure_says_nothing_of_a_player()
    {
        var series = new SeriesTable();
        series.Add(Fold(["right", "failed"]).Seats);
        (series.Games, series.Standings[0].Counted, series.Standings[0].Right).Should().Be((1, 0, 0));
    }

    private static GameFold Fold(string[] ends)
    {
        var fold = new GameFold(
            new StageBoard(),
            new GameFacts(
                s_puzzle,
                1,
                ScriptedMatch.Rounds,
                [new SeatFacts(0, "lab/model", false, ScriptedMatch.Match, SecretWords.None, null)]
            ),
            Disclosure.Everything,
            static () => 0
        );
        foreach (JournalEvent one in ends.Length == 0 ? [] : ScriptedMatch.Of(s_puzzle, ends).Events)
        {
            fold.Apply(one);
        }
        return fold;
    }
}
