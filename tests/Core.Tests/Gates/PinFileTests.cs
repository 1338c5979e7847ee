using System.Text.Json.Nodes;
using Gridlock.Core.Gates.Baselines;
using Gridlock.Core.Gates.Identity;
using Gridlock.Core.Players;
using Gridlock.Core.Reports.Judgements;

namespace Gridlock.Core.Tests.Gates;

public sealed class PinFileTests
{
    private static readonly Baseline Baseline = new(
        "sim/scholar",
        true,
        "june",
        "gridlock 0.1.0",
        JudgeVersion.Current,
        DateTimeOffset.UnixEpoch,
        1,
        [Measured.Case(1, 2, new ModelSight("m", null, null, "aaaa", 10, 3)), Measured.Failed()],
        new Dictionary<string, string> { ["puzzle"] = "{\"format\":\"gridlock-puzzle/1\"}" }
    )
    {
        Verify = ["sure", "planted+fresh"],
        Options = new PlayerOptions(0.2, 100, SendsSeed: false),
        OutputLimit = 4_000,
        CutsLoops = true,
    };

    [Fact]
    public void What_is_pinned_comes_back()
    {
        Baseline back = PinFile
            .Read(PinFile.Write(Baseline), "pin.json")
            .Should()
            .BeOfType<PinReading.Accepted>()
            .Which.Baseline;
        back.Should().BeEquivalentTo(Baseline);
        PinFile.Write(back).Should().Be(PinFile.Write(Baseline)).And.NotContain("playedPuzzles");
        back.Styles().Select(static style => $"{style}").Should().Equal("sure", "planted+fresh");
        back.ByPuzzle().Should().ContainSingle().Which.Should().HaveCount(2);
        (back.PlayedPuzzles, back.FailedCases).Should().Be((1, 1));
    }

    [Fact]
    public void A_pin_that_says_nothing_of_options_was_asked_as_usual()
    {
        JsonNode pin = JsonNode.Parse(PinFile.Write(Baseline))!;
        pin["baseline"]!.AsObject().Remove("options");
        pin["baseline"]!.AsObject().Remove("outputLimit");
        Baseline back = PinFile
            .Read(pin.ToJsonString(), "pin.json")
            .Should()
            .BeOfType<PinReading.Accepted>()
            .Which.Baseline;
        back.Options.Should().Be(PlayerOptions.Usual);
        back.OutputLimit.Should().BeNull();
    }

    [Fact]
    public void A_pin_of_another_judge_is_refused() =>
        Refusal(PinFile.Write(Baseline with { Judge = 99 }))
            .Should()
            .Be(
                $"'pin.json' was measured by judge 99, and this is judge {JudgeVersion.Current}, which may judge otherwise; pin the run again with 'gridlock check --pin'."
            );

    [Fact]
    public void A_pin_of_another_format_is_refused() =>
        Refusal(PinFile.Write(Baseline).Replace("gridlock-pin/1", "gridlock-pin/2", StringComparison.Ordinal))
            .Should()
            .Be(
                "'pin.json' is a baseline of the format 'gridlock-pin/2', and this version reads 'gridlock-pin/1'; pin the run again with 'gridlock check --pin'."
            );

    [Theory]
    [InlineData("\"cases\":[{", "\"cases\":[null,{", "case 1 is missing")]
    [InlineData("\"rounds\":1", "\"rounds\":-3", "it has -3 verification rounds")]
    [InlineData("\"accuracy\":1", "\"accuracy\":5", "case 1 has accuracy 5")]
    [InlineData("\"tier\":2", "\"tier\":-2", "case 1 is of tier -2")]
    [InlineData("{\"puzzle\":\"{", "{\"other\":\"{", "case 1 is of a puzzle that is not there")]
    [InlineData("\"outputLimit\":4000", "\"outputLimit\":-1", "it has a limit of -1 output tokens")]
    public void What_no_run_can_have_brought_forth_is_refused(string was, string now, string fault)
    {
        string pin = PinFile.Write(Baseline);
        pin.Should().Contain(was);
        Refusal(pin.Replace(was, now, StringComparison.Ordinal))
            .Should()
            .Be($"'pin.json' is a baseline that was altered: {fault}; pin the run again with 'gridlock check --pin'.");
    }

    [Fact]
    public void Another_file_of_a_run_is_no_pin() =>
        Refusal("{\"format\":\"gridlock-run/1\"}")
            .Should()
            .Be(
                "'pin.json' is not a pinned baseline but of the format 'gridlock-run/1'; name a run's folder, or make a baseline of it with 'gridlock check --baseline RUN --pin FILE'."
            );

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("{\"format\":\"gridlock-pin/1\"}")]
    [InlineData("{\"format\":\"gridlock-pin/1\",\"baseline\":{\"cases\":7}}")]
    public void Anything_else_is_refused(string text) =>
        Refusal(text)
            .Should()
            .Be("'pin.json' is not a pinned baseline; make one with 'gridlock check --baseline RUN --pin FILE'.");

    private static string Refusal(string text) =>
        PinFile.Read(text, "pin.json").Should().BeOfType<PinReading.Refused>().Which.Reason;
}
