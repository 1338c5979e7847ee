using Gridlock.Core.Gates.Rules;
using Gridlock.Core.Gates.Verdicts;
using Gridlock.Core.Reports.Checks;
using Gridlock.Core.Tests.Gates;

namespace Gridlock.Core.Tests.Reports.Checks;

public sealed class CheckSentenceTests
{
    [Theory]
    [InlineData(
        1,
        0,
        GateEnd.Decided,
        "Regressed: accuracy fell from 100% to 0% over 7 puzzles; a false alarm has a chance of at most 2.5%."
    )]
    [InlineData(
        1,
        1,
        GateEnd.Decided,
        "Not worse by more than the margin of 10%: accuracy stayed at 100% over 33 puzzles; a drop by the margin passes so in at most 10% of checks."
    )]
    public void A_verdict_says_what_was_found_and_how_sure_that_is(
        double baseline,
        double candidate,
        GateEnd end,
        string sentence
    ) => CheckSentence.Of(CheckResults.Of(baseline, candidate, 500, end)).Should().Be(sentence);

    [Fact]
    public void Nothing_is_promised_of_what_depends_on_the_load()
    {
        CheckSentence
            .Of(CheckResults.Of("latency", 1, 3, 500, GateEnd.Decided))
            .Should()
            .MatchRegex(
                "^Regressed: latency of the typical puzzle rose by 200% \\(the mean rose from 1.0 to 3.0\\) over [0-9]+ puzzles; that is how long it took then and now, and load and the way there may be why, so no error rate is promised\\.$"
            );
        CheckSentence
            .Of(CheckResults.Of("latency", 1, 1, 500, GateEnd.Decided))
            .Should()
            .EndWith(" no error rate is promised.");
        CheckText
            .Write(CheckResults.Of("latency", 1, 1, 500, GateEnd.Decided))
            .Should()
            .NotContain("chance")
            .And.NotContain("in at most");
    }

    [Fact]
    public void What_is_open_says_why_and_how_much_is_missing()
    {
        CheckSentence
            .Of(CheckResults.Of(1, 1, 10, GateEnd.Budget))
            .Should()
            .MatchRegex(
                "^Inconclusive: the budget is spent; accuracy stayed at 100%, and about [0-9]+ more puzzles would decide, if they go on so\\.$"
            );
        CheckSentence
            .Of(CheckResults.Of(1, 1, 1, GateEnd.UsedUp))
            .Should()
            .StartWith("Inconclusive: there is no more than 1 puzzle to play;");
        CheckSentence
            .Of(CheckResults.Of(1, 1, 0, GateEnd.Budget))
            .Should()
            .Be("Inconclusive: the budget does not reach for a single call, and no puzzle was answered by both.");
        CheckSentence
            .Of(CheckResults.Of(1, 1, 0, GateEnd.Cancelled))
            .Should()
            .Be("Inconclusive: it was stopped, and no puzzle was answered by both.");
    }

    [Fact]
    public void The_sentence_is_about_the_gate_that_gave_the_verdict()
    {
        CheckResult accuracyKnown = CheckResults.Of(1, 1, 500, GateEnd.UsedUp);
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
}
