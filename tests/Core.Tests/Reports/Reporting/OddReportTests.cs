using System.Text;
using Gridlock.Core.Reports.Judgements;
using Gridlock.Core.Reports.Reporting;
using Gridlock.Core.Reports.Reporting.Cases;
using Gridlock.Core.Reports.Reporting.Figures;
using Gridlock.Core.Reports.Reporting.Html;
using Gridlock.Core.Reports.Reporting.Markdown;
using Gridlock.Core.Reports.Reporting.Sections;
using Gridlock.Core.Reports.Reporting.Text;

namespace Gridlock.Core.Tests.Reports.Reporting;

/// <summary>Reports of which nobody would be proud: nothing answered, only traps, one puzzle, few values.</summary>
public sealed class OddReportTests
{
    [Fact]
    public void Where_nothing_was_answered_there_is_a_sentence_and_no_empty_chart()
    {
        Report report = Of(static one =>
            one with
            {
                First = CaseOutcome.NotPlayed,
                Final = CaseOutcome.NotPlayed,
                Failure = "connection",
                Effects = [],
                Calls = 0,
                LoopingCalls = 0,
                OutputTokens = null,
                Cost = null,
            }
        );

        ReportSections.Of(report).SelectMany(static section => section.Charts).Should().BeEmpty();
        ReportSections.Of(report)[0].Paragraphs[0].Should().StartWith("No first answer came that counts");
        string text = ReportText.Write(report);
        text.Should().Contain("  acme/one (simulated)\n    no first answer that counts\n");
        text.Should().NotContain(" - ").And.NotContain("- tokens");
        Page(report).Should().Contain("No first answer came");
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(1, false)]
    [InlineData(3, true)]
    [InlineData(3, false)]
    public void Two_players_who_agree_on_a_few_puzzles_have_a_page_of_finite_numbers(int puzzles, bool solved)
    {
        ReportCase[] cases =
        [
            .. SyntheticRuns
                .Cases(5, 1, puzzles, "acme/one", "acme/two")
                .Where(static one => one.Puzzle.Tier == 1 && one.Repeat == 1)
                .Select(one =>
                    one with
                    {
                        First = solved ? CaseOutcome.Right : CaseOutcome.Wrong,
                        Final = solved ? CaseOutcome.Right : CaseOutcome.Wrong,
                        AnswerLength = 100 + one.Player.Name.Length,
                    }
                ),
        ];

        Report report = Report.Of(SyntheticRuns.Report(5, 1, 1, "acme/one").Runs, cases, SyntheticRuns.NoStyles);

        report.Comparison.Ratings.Should().ContainSingle();
        ReportSections
            .Of(report)
            .SelectMany(static section => section.Charts)
            .SelectMany(static chart => chart.Series)
            .SelectMany(static series => series.Points)
            .SelectMany(static point => new[] { point.At, point.Value, point.Low ?? 0, point.High ?? 0 })
            .Should()
            .OnlyContain(static number => double.IsFinite(number));
        Page(report).Should().EndWith("</html>\n");
        ReportMarkdown.Write(report).Should().NotContain("NaN").And.NotContain("∞");
    }

    [Fact]
    public void A_run_of_traps_only_tells_what_became_of_them()
    {
        Report report = Of(static one =>
            one with
            {
                Puzzle = one.Puzzle with { IsTrap = true },
                First = one.Repeat == 1 ? CaseOutcome.Found : CaseOutcome.Invented,
                Final = CaseOutcome.Found,
            }
        );

        ReportText.Write(report).Should().Contain("    traps found      12 of 24: 50.0% (").And.NotContain("right");
        ReportSections.Of(report)[0].Paragraphs[0].Should().StartWith("All answers are to traps");
        ReportSections.Of(report).Should().NotContain(static section => section.Id == "difficulty");
    }

    [Fact]
    public void Last_answers_that_are_missing_are_told_of()
    {
        Report report = Of(static one =>
            one with
            {
                First = CaseOutcome.Right,
                Final = one.Repeat == 1 ? CaseOutcome.NotPlayed : CaseOutcome.Right,
                Failure = "timeout",
            }
        );

        ReportText.Write(report).Should().Contain("12 cases without a last answer, counted at first alone\n");
    }

    [Fact]
    public void A_lost_case_is_no_wrong_one_in_the_list_of_puzzles()
    {
        // The first puzzle was answered rightly once and lost once, the second is wrong half of the time.
        Report report = Of(static one =>
            one with
            {
                First =
                    one.Puzzle.Id.EndsWith('0') ? (one.Repeat == 1 ? CaseOutcome.NotPlayed : CaseOutcome.Right)
                    : one.Repeat == 1 ? CaseOutcome.Wrong
                    : CaseOutcome.Right,
            }
        );

        string[] rows = [.. ReportMarkdown.Write(report).Split('\n').Where(static line => line.StartsWith("| 4x7-"))];

        rows[..9].Should().OnlyContain(static row => row.Contains("1 of 2"));
        rows[9..].Should().HaveCount(3).And.OnlyContain(static row => row.Contains("1 of 1"));
    }

    [Fact]
    public void No_interval_of_tokens_or_seconds_reaches_below_nothing()
    {
        var random = new Random(3);
        for (int puzzles = 2; puzzles < 12; puzzles++)
        {
            (string, double)[] values =
            [
                .. Enumerable
                    .Range(0, 3 * puzzles)
                    .Select(at => ($"{at % puzzles}", Math.Exp(4 * random.NextDouble()))),
            ];

            MeanFigure mean = MeanFigure.From(values);

            mean.Mean.Should().BeApproximately(values.Average(static one => one.Item2), 1e-9);
            mean.Low.Should().BeInRange(0, mean.Mean!.Value);
            mean.High.Should().BeGreaterThan(mean.Mean.Value);
        }
        MeanFigure.From([("a", 0), ("b", 0)]).Should().Be(new MeanFigure(2, 0, 0, 0));
        MeanFigure.From([("a", 1), ("a", 3)]).Should().Be(new MeanFigure(2, 2, null, null));
        MeanFigure.From([]).Should().Be(new MeanFigure(0, null, null, null));
    }

    [Fact]
    public void Nearly_every_interval_of_a_mean_has_the_true_mean_in_it()
    {
        var random = new Random(11);
        int covered = 0;
        for (int run = 0; run < 2000; run++)
        {
            // Times with a long tail: the mean of exp(z) is exp(1/2).
            MeanFigure mean = MeanFigure.From(
                Enumerable.Range(0, 20).Select(at => ($"{at}", Math.Exp(Normal(random))))
            );
            covered += mean.Low < Math.Exp(0.5) && Math.Exp(0.5) < mean.High ? 1 : 0;
        }
        // The plain interval has it in about 87 of 100.
        covered.Should().BeInRange(1760, 1960);
    }

    [Fact]
    public void Runs_of_one_day_have_names_of_their_own()
    {
        ReportRun run = SyntheticRuns.Report(1, 1, 1, "acme/one").Runs[0];
        DateTimeOffset noon = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

        RunNames
            .Of([
                run with
                {
                    Id = "20261121-120000-weekly",
                    Started = noon,
                },
                run with
                {
                    Id = "20261121-130000-weekly",
                    Started = noon.AddHours(1),
                },
                run with
                {
                    Id = "20261121-130030-weekly",
                    Started = noon.AddHours(1).AddSeconds(30),
                },
                run with
                {
                    Id = "june",
                    Started = noon,
                },
            ])
            .Should()
            .Equal(
                "2026-11-21 12:00\nweekly",
                "11-21 13:00:00\nweekly",
                "11-21 13:00:30\nweekly",
                "2026-11-21 12:00\njune"
            );
    }

    [Fact]
    public void Players_who_were_asked_otherwise_in_another_run_are_warned_of()
    {
        Report report = SyntheticRuns.Report(7, 2, 12, "acme/one", "acme/two");
        ReportPlayer player = report.Players[0].Player;
        ReportRun[] runs =
        [
            .. report.Runs.Select(run =>
                run with
                {
                    Settings = run.Settings.Add(player, run.Place == 0 ? "1 check" : "2 checks, temperature 0.7"),
                }
            ),
        ];

        Report
            .Of(runs, report.Cases, SyntheticRuns.NoStyles)
            .AskedUnalike.Should()
            .ContainSingle()
            .Which.Should()
            .Be(player);
        report.AskedUnalike.Should().BeEmpty();
    }

    private static double Normal(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());

    private static Report Of(Func<ReportCase, ReportCase> changed)
    {
        ReportCase[] cases =
        [
            .. SyntheticRuns
                .Cases(3, 1, 5, "acme/one")
                .Where(static one => !one.Puzzle.IsTrap)
                .Select(one => changed(one with { Failure = null })),
        ];
        return Report.Of(SyntheticRuns.Report(3, 1, 1, "acme/one").Runs, cases, SyntheticRuns.NoStyles);
    }

    private static string Page(Report report)
    {
        using var bytes = new MemoryStream();
        ReportPage.Write(bytes, report);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
