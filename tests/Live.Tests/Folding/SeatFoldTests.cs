using Gridlock.App.Live.Board;
using Gridlock.App.Live.Seats;
using Gridlock.Live.Tests.Running;
using Gridlock.Puzzles;
using Gridlock.Transcripts.Events;

namespace Gridlock.Live.Tests.Folding;

/// <summary>What viewers are shown of one seat.</summary>
public sealed class SeatFoldTests
{
    private static readonly Puzzle s_puzzle = FoldedShow.Small();
    private static readonly TokenPrice s_price = new(10, 100);

    [Fact]
    public void With_the_truth_hidden_a_right_check_is_told_as_a_wrong_one_is()
    {
        IReadOnlyList<Frame> right = Frames(ScriptedMatch.Of(s_puzzle, ["right", "right", "right", "right"]));
        IReadOnlyList<Frame> wrong = Frames(ScriptedMatch.Of(s_puzzle, ["wrong", "wrong", "wrong", "wrong"]));

        string[] told = [.. Told(right)];
        told.Should().Contain("plain: says all conditions hold").And.Equal(Told(wrong));
        foreach (string part in (string[])["seat.0", "check.0", "ask.0", "claims.0"])
        {
            Values(right, part).Should().BeEquivalentTo(Values(wrong, part), part);
        }
        Values(right, "check.0")
            .OfType<CheckFace>()
            .Should()
            .NotBeEmpty()
            .And.OnlyContain(static check => check.Truth == null);

        Frames(ScriptedMatch.Of(s_puzzle, ["unreadable", "right"])).Should().NotBeEmpty();
        Told(Frames(ScriptedMatch.Of(s_puzzle, ["unreadable", "right"])))
            .Should()
            .OnlyContain(static line => !line.Contains("right", StringComparison.Ordinal));
    }

    [Fact]
    public void A_paid_player_is_never_free_and_what_it_writes_is_counted_while_it_writes()
    {
        var board = new StageBoard();
        var fold = Fold(board, Disclosure.Everything, s_price);
        JournalEvent[] events = [.. ScriptedMatch.Of(s_puzzle, ["right"]).Events];
        fold.Apply(events[0]);
        board.Take(0);
        Seat(board).Should().Match<SeatFace>(static seat => !seat.Free && seat.Cost == 0);

        fold.Apply(events[1]);
        board.Take(0);
        decimal running = Pace(board).Cost!.Value;
        running.Should().BePositive();

        fold.Apply(events[2]);
        board.Take(0);
        Pace(board).Cost.Should().BeNull();
        Seat(board).Cost.Should().BeApproximately(running, 0.0001m, "the provider has counted nothing");
    }

    [Fact]
    public void Names_that_are_hidden_hide_what_is_paid()
    {
        var board = new StageBoard();
        var fold = Fold(board, new Disclosure(Names: false, Truth: true), TokenPrice.Free);
        foreach (JournalEvent one in ScriptedMatch.Of(s_puzzle, ["right"]).Events.Take(2))
        {
            fold.Apply(one);
        }
        board.Take(0);
        Seat(board).Should().Match<SeatFace>(static seat => !seat.Free && seat.Cost == null);
        Pace(board).Cost.Should().BeNull();
    }

    [Fact]
    public void The_alarm_ends_with_the_call_that_went_round()
    {
        var board = new StageBoard();
        var fold = Fold(board, Disclosure.Everything, null);
        var match = ScriptedMatch.Of(s_puzzle, ["right"]);
        var intent = (CallIntent)match.Events[0];
        string round = string.Concat(
            Enumerable.Repeat("Wait, that can not be right, so let me start from the first hall once more. ", 60)
        );
        fold.Apply(intent);
        fold.Apply(new CallDelta(intent.Call, 1, DeltaKind.Reasoning, round));
        board.Take(0);
        Pace(board).Alarm.Should().BeTrue();
        fold.Apply(match.Events[1]);
        fold.Apply(match.Events[2]);
        board.Take(0);
        Pace(board).Alarm.Should().BeFalse();
    }

    [Fact]
    public void A_player_that_is_stopped_is_told_of_once()
    {
        var board = new StageBoard();
        var fold = Fold(board, Disclosure.Everything, null);
        var intent = (CallIntent)ScriptedMatch.Of(s_puzzle, ["right"]).Events[0];
        fold.Apply(intent);
        board.Take(0);
        fold.Apply(new CallFailed(intent.Call, 5, "cancelled", null, "The call was cancelled.", true));
        board.Take(0)!.Ticker.Select(static line => $"{line.Tone}: {line.Text}").Should().Equal("plain: was stopped");
    }

    [Fact]
    public void Claims_are_those_of_the_call_under_way_for_who_was_there_and_for_who_comes_late()
    {
        var board = new StageBoard();
        var fold = Fold(board, Disclosure.Everything, null);
        var intent = (CallIntent)ScriptedMatch.Of(s_puzzle, ["right"]).Events[0];
        Claims(board).Should().BeNull("nobody has claimed anything");
        fold.Apply(intent);
        fold.Apply(
            new CallDelta(intent.Call, 1, DeltaKind.Reasoning, $"{s_puzzle.Labels.Artifacts[0]} is in hall 1.\n")
        );
        board.Take(0);
        Claims(board).Should().NotBeNull().And.NotBe(ClaimsFace.None);
        fold.Apply(new CallFailed(intent.Call, 5, "timeout", null, "It took too long.", true));
        board.Take(0);
        Claims(board).Should().NotBe(ClaimsFace.None);

        fold.Apply(intent with { Call = "next", Round = 1 });
        Frame next = board.Take(0)!;
        next.Parts["claims.0"].Should().Be(ClaimsFace.None);
        Claims(board).Should().Be(ClaimsFace.None);
    }

    private static GameFold Fold(StageBoard board, Disclosure disclosure, TokenPrice? price) =>
        new(
            board,
            new GameFacts(
                s_puzzle,
                1,
                ScriptedMatch.Rounds,
                [new SeatFacts(0, "lab/model", false, ScriptedMatch.Match, SecretWords.None, price)]
            ),
            disclosure,
            static () => 0
        );

    private static List<Frame> Frames(ScriptedMatch match)
    {
        var board = new StageBoard();
        var fold = Fold(board, new Disclosure(Names: true, Truth: false), null);
        var frames = new List<Frame>();
        foreach (JournalEvent one in match.Events)
        {
            fold.Apply(one);
            if (board.Take(0) is Frame frame)
            {
                frames.Add(frame);
            }
        }
        return frames;
    }

    private static IEnumerable<string> Told(IEnumerable<Frame> frames) =>
        frames.SelectMany(static frame => frame.Ticker).Select(static line => $"{line.Tone}: {line.Text}");

    private static object?[] Values(IEnumerable<Frame> frames, string part) =>
        [.. frames.Where(frame => frame.Parts.ContainsKey(part)).Select(frame => frame.Parts[part])];

    private static SeatFace Seat(StageBoard board) => (SeatFace)board.Whole(0).Parts["seat.0"]!;

    private static object? Claims(StageBoard board) => board.Whole(0).Parts.GetValueOrDefault("claims.0");

    private static PaceFace Pace(StageBoard board) => (PaceFace)board.Whole(0).Parts["pace.0"]!;
}
