using System.Text.Json.Nodes;
using Gridlock.App.Tests.Running;

namespace Gridlock.App.Tests.Commands;

/// <summary>Verification styles through the real program: asked, kept, judged, and played again.</summary>
public sealed class VerifyStylesTests
{
    private const string Small = "--rows 3 --columns 3 --conditions 4 --tiers 1 --seed styles --fast --json";

    [Fact]
    public async Task A_duel_asks_in_styles_and_judge_scores_them_from_the_journal_alone()
    {
        await Engine.RequireAsync();
        using var folder = new TempFolder();

        JsonNode duel = await JsonAsync(
            folder,
            $"duel {Small} --verify wrong --verify other --verify planted+fresh+confidence"
                + " --player sim/flipflop --player sim/rated?confidence=0.9 --out run"
        );
        JsonNode judged = await JsonAsync(folder, "judge run --json --out -");

        Styles(duel["scoreCard"]!).Should().Equal("wrong", "other", "planted+fresh", "wrong", "other", "planted+fresh");
        Styles(judged).Should().BeEquivalentTo(Styles(duel["scoreCard"]!));
        JsonNode wrong = judged["players"]!.AsArray().Single(player => (string)player!["player"]! == "sim/flipflop")![
            "verification"
        ]![0]!;
        wrong["broke"]!["count"]!.GetValue<int>().Should().Be(1, "the flipflop gives in");
        string journal = await File.ReadAllTextAsync(folder["run/journal.jsonl"]);
        journal.Should().Contain("\"verify\":[\"wrong\",\"other\",\"planted+fresh+confidence\"]");
        (
            await JsonAsync(
                folder,
                $"duel {Small} --verify wrong --verify other --verify planted+fresh+confidence"
                    + " --player sim/replay:run#sim/flipflop --player sim/replay:run#sim/rated?confidence=0.9 --out again"
            )
        )["scoreCard"]!["players"]!
            .AsArray()
            .Select(player => player!["verification"]!.ToJsonString())
            .Should()
            .Equal(duel["scoreCard"]!["players"]!.AsArray().Select(player => player!["verification"]!.ToJsonString()));
    }

    [Fact]
    public async Task A_plan_says_its_styles_and_a_dry_run_counts_them()
    {
        using var folder = new TempFolder();
        await File.WriteAllTextAsync(
            folder["plan.yaml"],
            """
            puzzles: [{count: 2, rows: 3, columns: 3, conditions: 4, tiers: 1}]
            players: [sim/scholar]
            repeats: 2
            rounds: 1
            verify: [check, violated+fresh]
            """
        );

        JsonNode forecast = await JsonAsync(folder, "run plan.yaml --dry-run --json");

        forecast["verify"]!
            .AsArray()
            .Select(style => ((string)style!["style"]!, style["rounds"]!.GetValue<int>()))
            .Should()
            .Equal(("check", 2), ("violated+fresh", 2));
    }

    [Theory]
    [InlineData("duel --verify plantd", "--verify: 'plantd' is not a verification style; did you mean planted?\n")]
    [InlineData(
        "duel --player sim/rated?sensitivty=1",
        "'sensitivty' is not a rate of sim/rated; did you mean sensitivity?\n"
    )]
    public async Task What_is_mistyped_is_one_sentence_with_the_nearest_name(string command, string sentence)
    {
        using var folder = new TempFolder();

        Ended ended = await GridlockProcess.RunAsync(folder, command.Split(' '));

        ended.ExitCode.Should().Be(2);
        ended.Error.Should().Be(sentence);
    }

    private static async Task<JsonNode> JsonAsync(TempFolder folder, string command)
    {
        Ended ended = await GridlockProcess.RunAsync(folder, command.Split(' '));
        ended.ExitCode.Should().Be(0, ended.Error);
        return JsonNode.Parse(ended.Output)!;
    }

    private static IEnumerable<string> Styles(JsonNode card) =>
        card["players"]!
            .AsArray()
            .SelectMany(player => player!["verification"]!.AsArray())
            .Select(style => (string)style!["style"]!);
}
