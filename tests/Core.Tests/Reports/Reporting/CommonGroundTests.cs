using Gridlock.Core.Reports.Judgements;
using Gridlock.Core.Reports.Reporting;
using Gridlock.Core.Reports.Reporting.Cases;
using Gridlock.Core.Reports.Reporting.Figures;
using Gridlock.Core.Reports.Reporting.Sections;

namespace Gridlock.Core.Tests.Reports.Reporting;

public sealed class CommonGroundTests
{
    private static readonly ReportPlayer[] s_players = [new("a", false), new("b", false), new("c", false)];

    [Fact]
    public void All_are_rated_on_one_and_the_same_set_of_cases()
    {
        for (int seed = 0; seed < 40; seed++)
        {
            ReportCase[] cases = Played(seed);

            CommonGround common = CommonGround.Of(s_players, cases)!;

            int expected = 0;
            int[] right = new int[s_players.Length];
            foreach (var item in cases.GroupBy(static one => (one.Puzzle.Cluster, one.Puzzle.Tier)))
            {
                ReportCase[][] own =
                [
                    .. s_players.Select(player =>
                        item.Where(one => one.Player == player).OrderBy(static one => one.Repeat).ToArray()
                    ),
                ];
                int most = own.Min(static tries => tries.Length);
                expected += most;
                for (int player = 0; player < own.Length; player++)
                {
                    right[player] += own[player].Take(most).Count(static one => one.First == CaseOutcome.Right);
                }
            }
            common.Cases.Should().Be(expected);
            common.Players.Select(static one => (int)one.Right.Count).Should().Equal(right);
            common.Players.Should().OnlyContain(one => one.Right.Of == expected);
            common.Players.Select(static one => one.Answered).Sum().Should().Be(cases.Length);
        }
    }

    [Fact]
    public void There_is_none_where_all_answered_the_same()
    {
        ReportCase[] all = [.. Whole()];

        CommonGround.Of(s_players, all).Should().BeNull();
        CommonGround.Of(s_players, [.. all.Where(static one => one.Player.Name == "a")]).Should().BeNull();
        CommonGround.Of(s_players, [.. all.Skip(1)])!.Cases.Should().Be((all.Length / 3) - 1);
    }

    [Fact]
    public void Players_without_a_case_in_common_are_warned_of()
    {
        ReportCase[] apart = [.. Whole().Where(static one => one.Puzzle.Tier == one.Player.Name[0] - 'a' + 1)];

        CommonGround.Of(s_players, apart)!.Cases.Should().Be(0);
        Report report = Report.Of(SyntheticRuns.Report(1, 1, 1, "a").Runs, apart, SyntheticRuns.NoStyles);
        ReportSections.Concerns(report).Should().ContainSingle().Which.Should().Contain("No case was answered by all");
    }

    /// <summary>Every player on every case, nothing lost.</summary>
    private static IEnumerable<ReportCase> Whole() =>
        SyntheticRuns
            .Cases(1, 1, 20, "a")
            .Where(static one => !one.Puzzle.IsTrap)
            .Select(static one => one with { First = one.Repeat == 1 ? CaseOutcome.Right : CaseOutcome.Wrong })
            .SelectMany(one => s_players.Select(player => one with { Player = player }));

    private static ReportCase[] Played(int seed)
    {
        var random = new Random(seed);
        return
        [
            .. Whole()
                .Where(_ => random.Next(4) > 0)
                .Select(one => one with { First = random.Next(2) == 0 ? CaseOutcome.Right : CaseOutcome.Wrong }),
        ];
    }
}
