using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Gridlock.Core.Gates.Cases;
using Gridlock.Core.Gates.Identity;
using Gridlock.Core.Gates.Metrics;
using Gridlock.Core.Gates.Rules;
using Gridlock.Core.Gates.Verdicts;
using Gridlock.Core.Reports.Checks;
using Gridlock.Core.Tests.Gates;

namespace Gridlock.Core.Tests.Reports.Checks;

public sealed class CheckReportTests
{
    [Theory]
    [InlineData(
        1,
        0,
        GateEnd.Decided,
        "Regressed: accuracy fell from 100% to 0% over 12 puzzles; a false alarm has a chance of at most 2.5%."
    )]
    [InlineData(
        1,
        1,
        GateEnd.Decided,
        "Not worse by more than the margin of 10%: accuracy stayed at 100% over 34 puzzles; a drop by the margin passes so in at most 10% of checks."
    )]
    public void A_verdict_says_what_was_found_and_how_sure_that_is(
        double baseline,
        double candidate,
        GateEnd end,
        string sentence
    ) => CheckSentence.Of(Result(baseline, candidate, 500, end)).Should().Be(sentence);

    [Fact]
    public void Nothing_is_promised_of_what_depends_on_the_load()
    {
        CheckSentence
            .Of(Result("latency", 1, 3, 500, GateEnd.Decided))
            .Should()
            .MatchRegex(
                "^Regressed: latency of the typical puzzle rose by 200% \\(the mean rose from 1.0 to 3.0\\) over [0-9]+ puzzles; that is how long it took then and now, and load and the way there may be why, so no error rate is promised\\.$"
            );
        CheckSentence.Of(Result("latency", 1, 1, 500, GateEnd.Decided)).Should().EndWith(" no error rate is promised.");
        CheckText
            .Write(Result("latency", 1, 1, 500, GateEnd.Decided))
            .Should()
            .NotContain("chance")
            .And.NotContain("in at most");
    }

    [Fact]
    public void What_failed_on_either_side_is_counted_and_bounded_in_every_report()
    {
        var gate = new Gate(new GatePlan(), sameness: false);
        for (int i = 0; i < 40; i++)
        {
            gate.Add(
                i switch
                {
                    0 => new PuzzlePair([Measured.Failed()], []),
                    1 => new PuzzlePair([Measured.Case(1)], [Measured.Failed()]),
                    _ => Measured.Pair(1, 1),
                }
            );
        }
        CheckResult result = Result(gate, GateEnd.Decided);
        const string sentence =
            "1 of 40 cases of the baseline and 1 of 39 cases of the candidate failed at the provider, wholly or in a later round; what is missing counts for nobody. Had it come out as badly or as well as it can for the candidate, the two would differ in accuracy by -5.0% to +2.5%.";
        CheckText.Write(result).Should().Contain($"  {sentence}\n");
        CheckMarkdown.Write(result).Should().Contain($"- {sentence}\n");
        JsonNode json = Json(result);
        json["failedCases"]!.GetValue<int>().Should().Be(1);
        json["baselineFailedCases"]!.GetValue<int>().Should().Be(1);
        json["baselineCases"]!.GetValue<int>().Should().Be(40);
        json["worstCase"]!["low"]!.GetValue<double>().Should().BeApproximately(-0.05, 1e-12);
        json["gates"]![0]!["worstCase"]!["high"]!.GetValue<double>().Should().BeApproximately(0.025, 1e-12);
    }

    [Fact]
    public void What_is_open_says_why_and_how_much_is_missing()
    {
        CheckSentence
            .Of(Result(1, 1, 10, GateEnd.Budget))
            .Should()
            .MatchRegex(
                "^Inconclusive: the budget is spent; accuracy stayed at 100%, and about [0-9]+ more puzzles would decide, if they go on so\\.$"
            );
        CheckSentence
            .Of(Result(1, 1, 1, GateEnd.UsedUp))
            .Should()
            .StartWith("Inconclusive: there is no more than 1 puzzle to play;");
        CheckSentence
            .Of(Result(1, 1, 0, GateEnd.Cancelled))
            .Should()
            .Be("Inconclusive: it was stopped, and no puzzle was answered by both.");
    }

    [Fact]
    public void Too_many_failures_are_no_verdict()
    {
        CheckResult result = Result(1, 0, 500, GateEnd.Failures) with { Failed = 3, Cases = 8 };
        CheckSentence.Of(result).Should().StartWith("No verdict: 3 of 8 cases failed at the provider, more than 20%;");
        CheckAnnotations.Lines(result).First().Should().StartWith("::error title=gridlock check::No verdict: 3 of 8");
        Suite(result).Attribute("errors")!.Value.Should().Be("1");
        Suite(result).Attribute("failures")!.Value.Should().Be("0");
        CheckMarkdown.Write(result).Should().StartWith("## ⚠️ gridlock check: no verdict\n");
    }

    [Fact]
    public void JUnit_has_a_case_for_each_gate_that_decides()
    {
        XElement bad = Suite(Result(1, 0, 500, GateEnd.Decided));
        bad.Attribute("tests")!.Value.Should().Be("1");
        bad.Attribute("failures")!.Value.Should().Be("1");
        XElement open = Suite(Result(1, 1, 5, GateEnd.UsedUp));
        open.Attribute("skipped")!.Value.Should().Be("1");
        open.Element("testcase")!.Element("skipped")!.Attribute("message")!.Value.Should().StartWith("Inconclusive");
        Suite(Result(1, 1, 500, GateEnd.Decided)).Element("testcase")!.Elements().Should().BeEmpty();
    }

    [Fact]
    public void A_name_can_not_break_out_of_a_report()
    {
        CheckResult result = Result(1, 0, 500, GateEnd.Decided) with
        {
            Candidate = new CheckSide("http://host/v1#<b>|`x`", false, "run", "gridlock", null),
            Drift = [new IdentityDrift("servedModel", "The served model was {0} and is {1}.", ["a", "b\n::error::c"])],
        };
        Suite(result).Element("testcase")!.Attribute("classname")!.Value.Should().EndWith("#<b>|`x`");
        CheckMarkdown.Write(result).Should().Contain("candidate `http://host/v1#<b>\\|'x'`");
        CheckAnnotations.Lines(result).Should().OnlyContain(line => !line.Contains('\n'));
        CheckAnnotations
            .Lines(result)
            .Last()
            .Should()
            .Be("::warning title=gridlock identity::The served model was a and is b%0A::error::c.");
    }

    [Fact]
    public void Json_has_the_names_that_scripts_read()
    {
        JsonNode check = Json(Result(1, 0, 500, GateEnd.Decided));
        check["verdict"]!.GetValue<string>().Should().Be("regressed");
        check["end"]!.GetValue<string>().Should().Be("decided");
        JsonNode gate = check["gates"]![0]!;
        gate["metric"]!.GetValue<string>().Should().Be("accuracy");
        gate["difference"]!.GetValue<double>().Should().Be(-1);
        gate["interval"]!["high"]!.GetValue<double>().Should().BeNegative();
        check["gates"]!.AsArray().Should().HaveCount(new GatePlan().Rules.Length);
        check["worstCase"].Should().BeNull();
    }

    [Fact]
    public void What_a_server_says_is_neither_markup_nor_broken_XML()
    {
        const string said = "b\u0001\n\n## <img src=x> @octocat `|`";
        CheckResult result = Result(1, 0, 500, GateEnd.Decided) with
        {
            Drift = [new IdentityDrift("servedModel", "The served model was {0} and is {1}.", ["a", said])],
            Warnings = ["line\n# heading <b> @octocat"],
        };
        Suite(result).Element("system-out")!.Value.Should().Contain("is b?\n\n## <img src=x>");
        string[] markdown = CheckMarkdown.Write(result).Split('\n');
        markdown
            .Should()
            .Contain("- **Identity:** The served model was `a` and is `b   ## <img src=x> @octocat '\\|'`.");
        markdown.Should().Contain("- line \\# heading \\<b\\> \\@octocat");
    }

    [Fact]
    public void The_sentence_is_about_the_gate_that_gave_the_verdict()
    {
        CheckResult accuracyKnown = Result(1, 1, 500, GateEnd.UsedUp);
        RuleResult open = accuracyKnown.Rules.Single(rule => rule.Rule.Metric.Name == "sensitivity");
        CheckResult result = accuracyKnown with
        {
            Outcome = GateOutcome.Inconclusive,
            Rules = [accuracyKnown.Leading, open with { Rule = open.Rule with { Decides = true } }],
        };
        CheckSentence.Of(result).Should().Contain("none of them says anything of sensitivity for both");
        CheckSentence
            .Of(result, result.Leading)
            .Should()
            .StartWith("Not worse by more than the margin of 10%: accuracy");
    }

    [Fact]
    public void A_few_that_take_very_much_do_not_turn_the_words_round()
    {
        var gate = new Gate(new GatePlan(), sameness: false);
        for (int i = 0; i < 40; i++)
        {
            gate.Add(Measured.Pair("tokens", 1_000, i % 10 == 0 ? 20_000 : 800));
        }
        CheckSentence
            .Change(gate.Rules.Single(rule => rule.Rule.Metric.Name == "tokens"))
            .Should()
            .MatchRegex("^of the typical puzzle fell by [0-9.]+% \\(the mean rose from 1,000.0 to 2,720.0\\)$");
    }

    [Fact]
    public void Every_rate_has_an_interval_and_amounts_have_none()
    {
        CheckResult result = Result(1, 1, 500, GateEnd.Decided);
        CheckText.Write(result).Should().Contain(" 100% (90 to 100%) ->  100% (90 to 100%) ");
        CheckMarkdown.Write(result).Should().Contain("| **accuracy** | 100% (90 to 100%) | 100% (90 to 100%) |");
        JsonNode gate = Json(result)["gates"]![0]!;
        // Wilson's interval of 34 of 34.
        gate["baselineInterval"]!["low"]!.GetValue<double>().Should().BeApproximately(0.8985, 0.0001);
        gate["candidateInterval"]!["high"]!.GetValue<double>().Should().Be(1);
        Json(result)["slices"]![0]!["baselineInterval"]!["low"]!
            .GetValue<double>()
            .Should()
            .BeApproximately(0.8985, 0.0001);

        CheckResult amount = Result("tokens", 1_000, 1_010, 500, GateEnd.UsedUp);
        Json(amount)["gates"]!
            .AsArray()
            .Single(one => one!["metric"]!.GetValue<string>() == "tokens")!["baselineInterval"]
            .Should()
            .BeNull();
        CheckText.Write(amount).Should().Contain(" 1,000.0 -> ").And.NotContain("100000%");
    }

    [Fact]
    public void What_the_figures_stand_for_is_said() =>
        CheckText
            .Write(Result(1, 1, 500, GateEnd.Decided))
            .Should()
            .EndWith(
                "\nRates of either side have their own 95% intervals. Differences are paired by puzzle; their intervals hold whenever a check stops (95%). A margin is tested by itself, in one direction and at 90%, so that 'not worse' can stand beside an interval that reaches beyond it.\n"
            );

    [Fact]
    public void What_rose_from_nothing_has_no_ratio_and_every_report_can_be_written()
    {
        CheckResult result = Result("cost", 0, 0.35, 500, GateEnd.Decided);
        result.Telling.Difference.Should().Be(double.PositiveInfinity);
        JsonNode gate = Json(result)["gates"]!.AsArray().Single(one => one!["metric"]!.GetValue<string>() == "cost")!;
        gate["verdict"]!.GetValue<string>().Should().Be("regressed");
        gate["difference"].Should().BeNull();
        gate["candidate"]!.GetValue<double>().Should().Be(0.35);
        CheckSentence.Of(result).Should().StartWith("Regressed: cost rose from 0 to 0.35 over ");
        CheckText.Write(result).Should().Contain("  cost").And.Contain("from 0");
        CheckMarkdown.Write(result).Should().Contain("| from 0 |");
        Suite(result).Attribute("failures")!.Value.Should().Be("1");
    }

    private static JsonNode Json(CheckResult result)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            CheckJson.Write(json, result, 1);
            json.WriteEndObject();
        }
        return JsonNode.Parse(Encoding.UTF8.GetString(buffer.ToArray()))!;
    }

    private static XElement Suite(CheckResult result) => XElement.Parse(CheckJUnit.Write(result)).Element("testsuite")!;

    private static CheckResult Result(double baseline, double candidate, int most, GateEnd end) =>
        Result(GateMetrics.Accuracy, baseline, candidate, most, end);

    private static CheckResult Result(string metric, double baseline, double candidate, int most, GateEnd end)
    {
        var plan = new GatePlan();
        plan = plan with { Rules = [.. plan.Rules.Select(rule => rule with { Decides = rule.Metric.Name == metric })] };
        var gate = new Gate(plan, sameness: false);
        PuzzlePair pair = Measured.Pair(metric, baseline, candidate);
        while (!gate.IsOver && gate.Puzzles < most)
        {
            gate.Add(pair);
        }
        return Result(gate, end);
    }

    private static CheckResult Result(Gate gate, GateEnd end)
    {
        var side = new CheckSide("sim/scholar", true, "june", "gridlock 0.1.0", DateTimeOffset.UnixEpoch);
        return new CheckResult(
            gate.Plan,
            "twins",
            false,
            side,
            side,
            gate.Outcome,
            end,
            gate.Puzzles,
            gate.Cases,
            gate.Failed,
            gate.Rules,
            gate.ByTier,
            [],
            [],
            0,
            null
        )
        {
            BaselineCases = gate.BaselineCases,
            BaselineFailed = gate.BaselineFailed,
        };
    }
}
