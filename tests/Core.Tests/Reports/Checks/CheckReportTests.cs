using System.Text.Json.Nodes;
using Gridlock.Core.Gates.Cases;
using Gridlock.Core.Gates.Identity;
using Gridlock.Core.Gates.Rules;
using Gridlock.Core.Gates.Verdicts;
using Gridlock.Core.Reports.Checks;
using Gridlock.Core.Tests.Gates;

namespace Gridlock.Core.Tests.Reports.Checks;

public sealed class CheckReportTests
{
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
        CheckResult result = CheckResults.Of(gate, GateEnd.Decided);
        const string sentence =
            "1 of 40 cases of the baseline and 1 of 39 cases of the candidate failed at the provider, wholly or in a later round; what is missing counts for nobody. Had it come out as badly or as well as it can for the candidate, the two would differ in accuracy by -5.0% to +2.5%.";
        CheckText.Write(result).Should().Contain($"  {sentence}\n");
        CheckMarkdown.Write(result).Should().Contain($"- {sentence}\n");
        JsonNode json = CheckResults.Json(result);
        json["failedCases"]!.GetValue<int>().Should().Be(1);
        json["baselineFailedCases"]!.GetValue<int>().Should().Be(1);
        json["baselineCases"]!.GetValue<int>().Should().Be(40);
        json["worstCase"]!["low"]!.GetValue<double>().Should().BeApproximately(-0.05, 1e-12);
        json["gates"]![0]!["worstCase"]!["high"]!.GetValue<double>().Should().BeApproximately(0.025, 1e-12);
    }

    [Fact]
    public void Too_many_failures_are_no_verdict()
    {
        CheckResult result = CheckResults.Of(1, 0, 500, GateEnd.Failures) with { Failed = 3, Cases = 8 };
        CheckSentence.Of(result).Should().StartWith("No verdict: 3 of 8 cases failed at the provider, more than 20%;");
        CheckAnnotations.Lines(result).First().Should().StartWith("::error title=gridlock check::No verdict: 3 of 8");
        CheckResults.Suite(result).Attribute("errors")!.Value.Should().Be("1");
        CheckResults.Suite(result).Attribute("failures")!.Value.Should().Be("0");
        CheckMarkdown.Write(result).Should().StartWith("## ⚠️ gridlock check: no verdict\n");
        CheckResults.Json(result with { Failure = "timeout" })["failure"]!.GetValue<string>().Should().Be("timeout");
    }

    [Fact]
    public void A_name_can_not_break_out_of_a_report()
    {
        CheckResult result = CheckResults.Of(1, 0, 500, GateEnd.Decided) with
        {
            Candidate = new CheckSide("http://host/v1#<b>|`x`", false, "run", "gridlock", null),
            Drift = [new IdentityDrift("servedModel", "The served model was {0} and is {1}.", ["a", "b\n::error::c"])],
        };
        CheckResults.Suite(result).Element("testcase")!.Attribute("classname")!.Value.Should().EndWith("#<b>|`x`");
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
        JsonNode check = CheckResults.Json(CheckResults.Of(1, 0, 500, GateEnd.Decided));
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
        CheckResult result = CheckResults.Of(1, 0, 500, GateEnd.Decided) with
        {
            Drift = [new IdentityDrift("servedModel", "The served model was {0} and is {1}.", ["a", said])],
            Warnings = ["line\n# heading <b> @octocat"],
        };
        CheckResults.Suite(result).Element("system-out")!.Value.Should().Contain("is b?\n\n## <img src=x>");
        string[] markdown = CheckMarkdown.Write(result).Split('\n');
        markdown
            .Should()
            .Contain("- **Identity:** The served model was `a` and is `b   ## <img src=x> @octocat '\\|'`.");
        markdown.Should().Contain("- line \\# heading \\<b\\> \\@octocat");
    }

    [Fact]
    public void Every_rate_has_an_interval_and_amounts_have_none()
    {
        CheckResult result = CheckResults.Of(1, 1, 500, GateEnd.Decided);
        CheckText.Write(result).Should().MatchRegex("accuracy +100% \\(90 to 100%\\) +100% \\(90 to 100%\\) ");
        CheckMarkdown.Write(result).Should().Contain("| **accuracy** | 100% (90 to 100%) | 100% (90 to 100%) |");
        JsonNode gate = CheckResults.Json(result)["gates"]![0]!;
        // Wilson's interval of 33 of 33.
        gate["baselineInterval"]!["low"]!.GetValue<double>().Should().BeApproximately(0.8957, 0.0001);
        gate["candidateInterval"]!["high"]!.GetValue<double>().Should().Be(1);
        CheckResults.Json(result)["slices"]![0]!["baselineInterval"]!["low"]!
            .GetValue<double>()
            .Should()
            .BeApproximately(0.8957, 0.0001);

        CheckResult amount = CheckResults.Of("tokens", 1_000, 1_010, 500, GateEnd.UsedUp);
        CheckResults.Json(amount)["gates"]!
            .AsArray()
            .Single(one => one!["metric"]!.GetValue<string>() == "tokens")!["baselineInterval"]
            .Should()
            .BeNull();
        CheckText.Write(amount).Should().MatchRegex("tokens +1,000.0 +1,010.0 ").And.NotContain("100000%");
    }

    [Fact]
    public void What_rose_from_nothing_has_no_ratio_and_every_report_can_be_written()
    {
        CheckResult result = CheckResults.Of("cost", 0, 0.35, 500, GateEnd.Decided);
        result.Telling.Difference.Should().Be(double.PositiveInfinity);
        JsonNode gate = CheckResults.Json(result)["gates"]!
            .AsArray()
            .Single(one => one!["metric"]!.GetValue<string>() == "cost")!;
        gate["verdict"]!.GetValue<string>().Should().Be("regressed");
        gate["difference"].Should().BeNull();
        gate["candidate"]!.GetValue<double>().Should().Be(0.35);
        CheckSentence.Of(result).Should().StartWith("Regressed: cost rose from 0 to 0.35 over ");
        CheckText.Write(result).Should().Contain("  cost").And.Contain("from 0");
        CheckMarkdown.Write(result).Should().Contain("| from 0 |");
        CheckResults.Suite(result).Attribute("failures")!.Value.Should().Be("1");
    }
}
