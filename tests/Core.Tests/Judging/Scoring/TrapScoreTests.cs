using Gridlock.Core.Judging;
using Gridlock.Core.Judging.Answers;
using Gridlock.Core.Judging.Scoring;
using Gridlock.Core.Tests.Judging.Answers;
using Gridlock.Puzzles;

namespace Gridlock.Core.Tests.Judging.Scoring;

public sealed class TrapScoreTests
{
    private static readonly Puzzle Normal = TestVault.Create();
    private static readonly Puzzle Impossible = Normal with { Solution = [], Trap = new Trap.Impossible([1, 2]) };
    private static readonly Puzzle Ambiguous = Normal with { Trap = new Trap.Ambiguous([2, 0, 4, 1, 3, 5]) };
    private static readonly Answer Grid = new Answer.Allocation(Normal.Solution);

    [Fact]
    public void A_claim_on_a_normal_puzzle_is_wrong_with_no_cell_and_unknown_conditions()
    {
        foreach (Answer claim in new Answer[] { new Answer.NoSolution(), new Answer.MoreThanOne() })
        {
            AnswerScorer.Score(Normal, 1, claim).Should().Be(new Score(false, new Tally(0, 6), null, null, []));
        }
    }

    [Fact]
    public void Only_no_solution_is_right_where_there_is_none()
    {
        AnswerScorer.Score(Impossible, 1, new Answer.NoSolution()).IsExact.Should().BeTrue();
        AnswerScorer.Score(Impossible, 1, new Answer.MoreThanOne()).IsExact.Should().BeFalse();
        Score grid = AnswerScorer.Score(Impossible, 1, Grid);
        grid.IsExact.Should().BeFalse();
        grid.Cells.Should().BeNull();
    }

    [Fact]
    public void Only_more_than_one_is_right_where_there_are_several_and_a_grid_of_them_is_said_to_be_one()
    {
        AnswerScorer.Score(Ambiguous, 1, new Answer.MoreThanOne()).IsExact.Should().BeTrue();
        AnswerScorer.Score(Ambiguous, 1, new Answer.NoSolution()).IsExact.Should().BeFalse();
        Score grid = AnswerScorer.Score(Ambiguous, 1, Grid);
        grid.IsExact.Should().BeFalse();
        grid.IsOneOfSeveral.Should().BeTrue();
        AnswerScorer.Score(Ambiguous, 1, new Answer.Allocation([3, 2, 4, 1, 0, 5])).IsOneOfSeveral.Should().BeFalse();
    }

    [Fact]
    public void Where_nothing_is_known_nothing_is_right()
    {
        Puzzle unknown = Normal with { Solution = [] };
        AnswerScorer.Right(unknown).Should().BeNull();
        AnswerScorer.Score(unknown, 1, Grid).IsExact.Should().BeFalse();
    }

    [Fact]
    public void A_match_on_an_impossible_puzzle_is_judged_round_by_round()
    {
        string grid = WrittenForms.Json(new { grid = TestVault.Rows });
        const string none = """{"grid": "no solution"}""";

        MatchJudgement match = new MatchJudge(Impossible).Judge(
            1,
            new[] { grid, none, none, grid }.Select(text => new RoundText.Answered(text, false))
        );

        RoundJudgement.Judged[] rounds = [.. match.Rounds.Cast<RoundJudgement.Judged>()];
        rounds
            .Skip(1)
            .Select(round => round.Check!.Effect)
            .Should()
            .Equal(RoundEffect.Fixed, RoundEffect.UnchangedRight, RoundEffect.Broke);
        rounds[1].Check!.Scorecard.Counts.Should().NotBeNull("a grid was checked");
        rounds[2].Check!.Scorecard.Counts.Should().BeNull("there was no grid to check");
    }
}
