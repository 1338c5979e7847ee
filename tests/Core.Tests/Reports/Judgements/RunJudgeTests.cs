using Gridlock.Core.Judging;
using Gridlock.Core.Judging.Answers;
using Gridlock.Core.Judging.Scoring;
using Gridlock.Core.Reports.Judgements;
using Gridlock.Core.Tests.Matches;
using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Reading;

namespace Gridlock.Core.Tests.Reports.Judgements;

public sealed class RunJudgeTests
{
    [Fact]
    public void A_failed_call_is_not_played_and_never_wrong()
    {
        JudgedCase judged = Judge(2, new RoundText.Failed("provider-error", "Overloaded."));
        var totals = new RunTotals();

        totals.Add(judged);

        judged.First.Should().Be(CaseOutcome.NotPlayed);
        judged.Reason.Should().Be("provider-error: Overloaded.");
        totals.All.Cases.Should().Be(1);
        totals.All.First.Correct.Of.Should().Be(0);
        totals.All.First.Cells.Of.Should().Be(0);
        totals.All.First.Outcomes[CaseOutcome.NotPlayed].Should().Be(1);
    }

    [Fact]
    public void A_match_that_failed_after_its_first_answer_keeps_it_and_has_no_final_one()
    {
        JudgedCase judged = Judge(
            1,
            new RoundText.Answered(MatchTable.Right, false),
            new RoundText.Failed("cut", "The connection ended.")
        );

        judged.First.Should().Be(CaseOutcome.Right);
        judged.Final.Should().Be(CaseOutcome.NotPlayed);
        judged.FinalCells.Should().BeNull();
    }

    [Fact]
    public void A_match_that_ended_before_its_last_round_has_no_final_answer() =>
        Judge(1, new RoundText.Answered(MatchTable.Right, false)).Final.Should().Be(CaseOutcome.NotPlayed);

    [Fact]
    public void A_grid_that_is_no_allocation_has_the_cells_that_it_states_and_stays_unreadable()
    {
        string first = MatchTable.Puzzle.Labels.Artifacts[0];
        string second = MatchTable.Puzzle.Labels.Artifacts[1];
        string broken = MatchTable.Right.Replace(second, first, StringComparison.Ordinal);

        JudgedCase judged = Judge(0, new RoundText.Answered(broken, false));

        judged.First.Should().Be(CaseOutcome.Unreadable);
        judged.Cells.Should().Be(new Tally(11, 12));
    }

    private static JudgedCase Judge(int planned, params RoundText[] texts)
    {
        var start = new MatchStarted("m1", "sim/scripted", true, MatchTable.Puzzle.Id, "sha256:0", 1, planned);
        MatchJudgement judgement = new MatchJudge(MatchTable.Puzzle).Judge(1, texts);
        return new JudgedCase(new MatchRecord(start, "", [], null), MatchTable.Puzzle, judgement, null);
    }
}
