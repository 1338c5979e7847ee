using Gridlock.Core.Judging;
using Gridlock.Core.Reports.Judgements;
using Gridlock.Core.Reports.Reporting;
using Gridlock.Core.Reports.Reporting.Cases;
using Gridlock.Core.Reports.Reporting.Figures;

namespace Gridlock.Core.Tests.Reports.Reporting;

/// <summary>Every figure is counted again in the plainest way.</summary>
public sealed class ReportFigureTests
{
    private static readonly Report s_report = SyntheticRuns.Report(7, 2, 30, "acme/one", "acme/two", "sim/three");

    [Fact]
    public void Right_answers_leave_out_traps_and_what_was_lost_and_nothing_else()
    {
        foreach (PlayerFigures player in s_report.Players)
        {
            (int right, int of) = (0, 0);
            (int rightEnd, int ofEnd) = (0, 0);
            foreach (ReportCase one in Of(player))
            {
                if (!one.Puzzle.IsTrap)
                {
                    of += one.First == CaseOutcome.NotPlayed ? 0 : 1;
                    right += one.First == CaseOutcome.Right ? 1 : 0;
                    ofEnd += one.Final == CaseOutcome.NotPlayed ? 0 : 1;
                    rightEnd += one.Final == CaseOutcome.Right ? 1 : 0;
                }
            }
            (player.First.Right.Count, player.First.Right.Of).Should().Be((right, of));
            (player.Final.Right.Count, player.Final.Right.Of).Should().Be((rightEnd, ofEnd));
            player.First.Right.Rate.Should().BeApproximately((double)right / of, 1e-12);
            player.First.Outcomes.Sum(static one => one.Cases).Should().Be(player.Cases);
        }
    }

    [Fact]
    public void An_interval_widens_when_repeats_of_one_puzzle_agree()
    {
        ReportCase[] cases =
        [
            .. SyntheticRuns
                .Cases(3, 1, 60, "acme/one")
                .Where(static one => one.First is CaseOutcome.Right or CaseOutcome.Wrong),
        ];
        ReportCase[] agreeing =
        [
            .. cases.Select(static one =>
                one with
                {
                    First = one.Puzzle.Cluster[^1] % 2 == 0 ? CaseOutcome.Right : CaseOutcome.Wrong,
                }
            ),
        ];
        ReportCase[] apart =
        [
            .. agreeing.Select(static (one, index) => one with { Puzzle = one.Puzzle with { Cluster = $"{index}" } }),
        ];

        RateFigure together = AnswerFigures.RateOf(agreeing, static one => one.First);
        RateFigure alone = AnswerFigures.RateOf(apart, static one => one.First);

        together.Rate.Should().Be(alone.Rate);
        (together.High - together.Low).Should().BeGreaterThan(2 * (alone.High - alone.Low));
    }

    [Fact]
    public void Cells_and_conditions_are_sums_over_first_answers()
    {
        foreach (PlayerFigures player in s_report.Players)
        {
            ReportCase[] counted = [.. Of(player).Where(static one => one.Cells is not null)];
            player.Cells.Count.Should().Be(counted.Sum(static one => one.Cells!.Value.Hits));
            player.Cells.Of.Should().Be(counted.Sum(static one => one.Cells!.Value.Of));
            player.Conditions.Count.Should().Be(counted.Sum(static one => one.Conditions!.Value.Hits));
        }
    }

    [Fact]
    public void Transitions_count_every_round_of_every_case_once()
    {
        foreach (PlayerFigures player in s_report.Players)
        {
            RoundEffect[] effects =
            [
                .. Of(player)
                    .Where(static one => !one.Puzzle.IsTrap)
                    .SelectMany(static one => one.Effects)
                    .OfType<RoundEffect>(),
            ];
            Transitions all = player.Checks[0];
            all.Rounds.Should().Be(effects.Length);
            all.RightWrong.Should().Be(effects.Count(static one => one == RoundEffect.Broke));
            all.WrongRight.Should().Be(effects.Count(static one => one == RoundEffect.Fixed));
            all.WrongWrong.Should()
                .Be(effects.Count(static one => one is RoundEffect.UnchangedWrong or RoundEffect.ChangedStillWrong));
            all.Fixed.Of.Should().Be(all.WrongRight + all.WrongWrong);
            all.Broke.Of.Should().Be(all.RightRight + all.RightWrong);
            player.Checks.Skip(1).Sum(static table => table.Rounds).Should().Be(all.Rounds);
        }
    }

    [Fact]
    public void Costs_are_those_of_all_calls_over_the_cases_that_were_right_in_the_end()
    {
        foreach (PlayerFigures player in s_report.Players)
        {
            ReportCase[] cases = [.. Of(player)];
            decimal cost = cases.Sum(static one => one.Cost!.Value);
            decimal paid = cases.Where(static one => !one.Puzzle.IsTrap).Sum(static one => one.Cost!.Value);
            int right = cases.Count(static one => one.Final == CaseOutcome.Right);
            player.Cost.Total.Should().Be(cost);
            player.Cost.PerCorrect.Should().BeApproximately((double)paid / right, 1e-9);
            player.Cost.Low.Should().BeLessThan(player.Cost.PerCorrect!.Value);
            player.Cost.High.Should().BeGreaterThan(player.Cost.PerCorrect.Value);
        }
    }

    [Fact]
    public void One_price_that_is_not_known_leaves_the_cost_unknown()
    {
        ReportCase[] cases = SyntheticRuns.Cases(1, 1, 3, "acme/one");
        cases[2] = cases[2] with { Cost = null };

        CostFigure.Of(cases).Should().Be(new CostFigure(null, false, null, null, null));
    }

    [Fact]
    public void Parts_add_up_to_the_whole()
    {
        foreach ((int index, PlayerFigures player) in s_report.Players.Index())
        {
            foreach (var slices in new[] { s_report.Slices.Tiers, s_report.Slices.Sizes, s_report.Slices.Grades })
            {
                slices.Sum(slice => slice.Players[index].Of).Should().Be(player.First.Right.Of);
                slices.Sum(slice => slice.Players[index].Count).Should().Be(player.First.Right.Count);
            }
        }
    }

    [Fact]
    public void Whatever_is_left_out_is_told_of_with_its_reason()
    {
        int lost = s_report.Cases.Count(static one => one.First == CaseOutcome.NotPlayed);
        int lastOnly = s_report.Cases.Count(static one =>
            one.First != CaseOutcome.NotPlayed && one.Final == CaseOutcome.NotPlayed
        );

        s_report
            .Exclusions.Where(static one => one.Answer == Exclusion.First)
            .Sum(static one => one.Cases)
            .Should()
            .Be(lost);
        s_report
            .Exclusions.Where(static one => one.Answer == Exclusion.Last)
            .Sum(static one => one.Cases)
            .Should()
            .Be(lastOnly);
        s_report.Exclusions.Should().OnlyContain(static one => one.Reason == "timeout");
        s_report.Players.Sum(static player => player.Lost).Should().Be(lost);
        foreach (PlayerFigures player in s_report.Players)
        {
            player.Worst.Should().BeLessThan(player.First.Right.Rate!.Value);
            player.Best.Should().BeGreaterThan(player.First.Right.Rate.Value);
        }
    }

    [Fact]
    public void A_history_has_each_run_apart_and_needs_two()
    {
        s_report.History.Should().HaveCount(6);
        foreach (PlayerFigures player in s_report.Players)
        {
            s_report
                .History.Where(point => point.Player == player.Player)
                .Sum(static point => point.First.Count)
                .Should()
                .Be(player.First.Right.Count);
        }
        SyntheticRuns.Report(7, 1, 5, "acme/one").History.Should().BeEmpty();
    }

    [Fact]
    public void A_simulated_player_is_another_than_a_real_one_of_the_same_name()
    {
        ReportCase[] cases = SyntheticRuns.Cases(1, 1, 4, "acme/one", "acme/one");

        Report report = Report.Of(
            s_report.Runs,
            cases,
            new Dictionary<ReportPlayer, Core.Reports.StyleCards.PlayerStyles>()
        );

        report
            .Players.Select(static player => player.Player.Label)
            .Should()
            .BeEquivalentTo("acme/one (simulated)", "acme/one");
    }

    private static IEnumerable<ReportCase> Of(PlayerFigures player) =>
        s_report.Cases.Where(one => one.Player == player.Player);
}
