using Gridlock.Core.Judging;
using Gridlock.Core.Reports.Judgements;
using Gridlock.Core.Tests.Matches;
using Gridlock.Puzzles;
using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Reading;

namespace Gridlock.Core.Tests.Reports.Judgements;

public sealed class TrapTotalsTests
{
    private static readonly Puzzle Trap = MatchTable.Puzzle with { Solution = [], Trap = new Trap.Impossible([1, 2]) };
    private static readonly Puzzle Ambiguous = MatchTable.Puzzle with
    {
        Trap = new Trap.Ambiguous(MatchTable.Puzzle.Solution),
    };

    [Theory]
    [InlineData("{\"grid\": \"no solution\"}", CaseOutcome.Found, CaseOutcome.Mistook)]
    [InlineData("{\"grid\": \"more than one\"}", CaseOutcome.Mistook, CaseOutcome.Found)]
    [InlineData("I give up.", CaseOutcome.GaveUp, CaseOutcome.GaveUp)]
    [InlineData("", CaseOutcome.GaveUp, CaseOutcome.GaveUp)]
    [InlineData("{\"grid\": [[\"", CaseOutcome.Unreadable, CaseOutcome.Unreadable)]
    public void What_an_answer_to_a_trap_comes_to(string answer, CaseOutcome impossible, CaseOutcome ambiguous)
    {
        Judge(Trap, answer).First.Should().Be(impossible);
        Judge(Ambiguous, answer).First.Should().Be(ambiguous);
    }

    [Fact]
    public void An_arrangement_is_invented_even_where_it_is_one_of_several()
    {
        Judge(Trap, MatchTable.Wrong).First.Should().Be(CaseOutcome.Invented);
        Judge(Ambiguous, MatchTable.Right).First.Should().Be(CaseOutcome.Invented);
    }

    [Fact]
    public void Traps_are_counted_apart_from_right_and_wrong()
    {
        var totals = new RunTotals();
        totals.Add(Judge(MatchTable.Puzzle, MatchTable.Right));
        totals.Add(Judge(Trap, "{\"grid\": \"no solution\"}"));
        totals.Add(Judge(Trap, MatchTable.Wrong));
        totals.Add(Judge(Trap, "{\"grid\": [[\""));

        AnswerTotals first = totals.All.First;
        totals.All.Cases.Should().Be(4);
        (first.Correct.Hits, first.Correct.Of).Should().Be((1, 1));
        (first.Traps.Found.Hits, first.Traps.Found.Of).Should().Be((1, 2));
        (first.Traps.Invented.Hits, first.Traps.GaveUp.Hits).Should().Be((1, 0));
        first.Outcomes[CaseOutcome.Unreadable].Should().Be(1);
        Enum.GetValues<CaseOutcome>().Sum(outcome => first.Outcomes[outcome]).Should().Be(4);
    }

    private static JudgedCase Judge(Puzzle puzzle, string answer)
    {
        var start = new MatchStarted("m1", "sim/scripted", true, puzzle.Id, "sha256:0", 1, 0);
        MatchJudgement judgement = new MatchJudge(puzzle).Judge(1, [new RoundText.Answered(answer, false)]);
        return new JudgedCase(new MatchRecord(start, "", [], null), puzzle, judgement, null);
    }
}
