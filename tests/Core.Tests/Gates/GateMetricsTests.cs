using Gridlock.Core.Gates.Cases;
using Gridlock.Core.Gates.Metrics;
using Gridlock.Core.Judging;
using Gridlock.Core.Reports.Judgements;
using Gridlock.Core.Tests.Matches;
using Gridlock.Puzzles;
using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Reading;

namespace Gridlock.Core.Tests.Gates;

public sealed class GateMetricsTests
{
    private static readonly Puzzle Trap = MatchTable.Puzzle with { Solution = [], Trap = new Trap.Impossible([1, 2]) };

    [Fact]
    public void A_trap_is_found_or_not_and_never_right_or_wrong()
    {
        Read("traps", Trap, "{\"grid\": \"no solution\"}").Should().Be(1);
        Read("traps", Trap, "{\"grid\": \"more than one\"}").Should().Be(0);
        Read("traps", Trap, MatchTable.Wrong).Should().Be(0);
        Read("traps", Trap, "I give up.").Should().Be(0);
        Read("traps", Trap, "{\"grid\": [[\"").Should().BeNull("what can not be read is not wrong");
        Read("traps", MatchTable.Puzzle, MatchTable.Right).Should().BeNull();
        Read("accuracy", Trap, "{\"grid\": [[\"").Should().BeNull();
        Read("accuracy", MatchTable.Puzzle, "{\"grid\": [[\"").Should().Be(0);
        Read("accuracy", MatchTable.Puzzle, MatchTable.Right).Should().Be(1);
    }

    [Fact]
    public void A_case_that_breaks_off_says_nothing_of_what_it_would_have_taken()
    {
        JudgedCase broken = Judge(
            MatchTable.Puzzle,
            1,
            new RoundText.Answered(MatchTable.Right, false),
            new RoundText.Failed("timeout", "No answer.")
        );
        MeasuredCase measured = MeasuredCase.Of(broken)!;
        measured.Played.Should().BeTrue();
        measured.Failure.Should().Be("timeout");
        measured
            .Values.Keys.Should()
            .Contain("accuracy")
            .And.NotContain(["tokens", "cost", "latency", "loops", "final"]);
    }

    [Theory]
    [InlineData("cancelled")]
    [InlineData("interrupted")]
    [InlineData("cut-off")]
    public void What_somebody_stopped_is_nobodys_failure(string stopped)
    {
        var failed = new RoundText.Failed(stopped, "It was stopped.");
        MeasuredCase.Of(Judge(MatchTable.Puzzle, 0, failed)).Should().BeNull();
        MeasuredCase answered = MeasuredCase.Of(
            Judge(MatchTable.Puzzle, 1, new RoundText.Answered(MatchTable.Right, false), failed)
        )!;
        (answered.Played, answered.Failure).Should().Be((true, null));
        answered.Values.Keys.Should().Contain("accuracy").And.NotContain(["tokens", "final"]);
    }

    private static double? Read(string metric, Puzzle puzzle, string answer) =>
        GateMetrics.Find(metric)!.Read(Judge(puzzle, 0, new RoundText.Answered(answer, false)));

    private static JudgedCase Judge(Puzzle puzzle, int rounds, params RoundText[] texts)
    {
        var start = new MatchStarted("m1", "sim/scripted", true, puzzle.Id, "sha256:0", 1, rounds);
        return new JudgedCase(
            new MatchRecord(start, "", [], null),
            puzzle,
            new MatchJudge(puzzle).Judge(1, texts),
            null
        );
    }
}
