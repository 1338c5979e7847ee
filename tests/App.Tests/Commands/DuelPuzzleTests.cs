using System.Text.Json.Nodes;
using Gridlock.App.Tests.Running;

namespace Gridlock.App.Tests.Commands;

/// <summary>A duel on a puzzle from a file, through the real program.</summary>
public sealed class DuelPuzzleTests
{
    [Theory]
    [InlineData("impossible", "noSolution", "right: no solution", "says that there is no solution.")]
    [InlineData(
        "ambiguous",
        "moreThanOne",
        "right: more than one solution",
        "says that there is more than one solution."
    )]
    public async Task A_trap_is_verified_and_only_the_claim_about_it_is_right(
        string trap,
        string answer,
        string told,
        string said
    )
    {
        await Engine.RequireAsync();
        using var folder = new TempFolder();
        await NewAsync(folder);
        await RunAsync(folder, 0, "puzzle stress p.json --trap", trap, "--tier 2 --seed t --out t.json");

        Ended plain = await RunAsync(folder, 0, "duel --fast --puzzle t.json --out plain");
        string[] announced = [.. plain.Lines.TakeWhile(line => !line.StartsWith("Players:"))];
        announced.Should().ContainSingle(line => line.StartsWith($"Proven {trap} by OR-Tools CP-SAT"));
        announced.Should().ContainSingle(line => line.StartsWith("A trap: the right answer is \""));
        plain.Output.Should().Contain($"tier 2: {told}").And.Contain($"first answer: {said}");
        plain.Lines[^1].Should().Be("  gridlock duel --puzzle t.json");

        JsonNode result = JsonNode.Parse(
            (await RunAsync(folder, 0, "duel --fast --json --puzzle t.json --out json")).Output
        )!;
        result["trap"]!.GetValue<string>().Should().Be(trap);
        result["proof"]!.GetValue<string>().Should().Be(trap);
        JsonNode tier = result["scoreCard"]!["players"]![0]!["tiers"]!.AsArray().Should().ContainSingle().Which!;
        tier["tier"]!.GetValue<int>().Should().Be(2);
        tier["answer"]!.GetValue<string>().Should().Be(answer);
        tier["finalOutcome"]!.GetValue<string>().Should().Be("right");
    }

    [Fact]
    public async Task A_puzzle_from_a_file_is_judged_as_the_duel_that_would_have_made_it()
    {
        await Engine.RequireAsync();
        using var folder = new TempFolder();
        await NewAsync(folder);
        Ended fresh = await RunAsync(folder, 0, "duel --fast --json --seed brought --rows 3 --columns 4 --tier 2");
        Ended brought = await RunAsync(folder, 0, "duel --fast --json --puzzle p.json --tier 2");

        Outcomes(brought).Should().Be(Outcomes(fresh));
    }

    [Fact]
    public async Task An_ordinary_puzzle_that_is_not_unique_is_refused()
    {
        await Engine.RequireAsync();
        using var folder = new TempFolder();
        JsonNode puzzle = await NewAsync(folder);
        JsonArray conditions = puzzle["conditions"]!.AsArray();
        conditions.Remove(conditions.Last(condition => condition!["tier"]!.GetValue<int>() == 1));
        File.WriteAllText(folder["p.json"], puzzle.ToJsonString());

        string id = puzzle["id"]!.GetValue<string>();
        await RefusedAsync(
            folder,
            $"CP-SAT says that tier 1 of puzzle {id} is ambiguous where it should be unique, so it is not played; "
                + "'gridlock puzzle prove p.json' shows why."
        );
    }

    [Fact]
    public async Task A_trap_that_is_none_is_refused()
    {
        await Engine.RequireAsync();
        using var folder = new TempFolder();
        JsonNode puzzle = await NewAsync(folder);
        puzzle["trap"] = new JsonObject { ["kind"] = "impossible", ["contradiction"] = new JsonArray(1, 2) };
        puzzle["solution"] = null;
        File.WriteAllText(folder["p.json"], puzzle.ToJsonString());

        string id = puzzle["id"]!.GetValue<string>();
        await RefusedAsync(
            folder,
            $"CP-SAT says that tier 1 of puzzle {id} is unique where it should be impossible, so it is not played; "
                + "'gridlock puzzle prove p.json' shows why."
        );
    }

    [Fact]
    public async Task A_recorded_solution_that_is_none_is_refused()
    {
        await Engine.RequireAsync();
        using var folder = new TempFolder();
        JsonNode puzzle = await NewAsync(folder);
        JsonNode first = puzzle["solution"]![0]!;
        first.ReplaceWith(new JsonArray([.. first.AsArray().Reverse().Select(name => name!.DeepClone())]));
        File.WriteAllText(folder["p.json"], puzzle.ToJsonString());

        Ended ended = await RunAsync(folder, 1, "duel --fast --puzzle p.json");
        ended
            .ErrorLines.Should()
            .ContainSingle()
            .Which.Should()
            .MatchRegex("^Puzzle .* is not what it says: its recorded solution violates condition \\d+");
    }

    [Theory]
    [InlineData(
        "--rows 3",
        "--rows describes a fresh puzzle, and --puzzle names one that is there; leave one of them away."
    )]
    [InlineData(
        "--language de",
        "--language describes a fresh puzzle, and --puzzle names one that is there; leave one of them away."
    )]
    [InlineData(
        "--number-words",
        "--number-words describes a fresh puzzle, and --puzzle names one that is there; leave one of them away."
    )]
    [InlineData("", "There is no file 'nowhere.json'; name a file of puzzles, or - for stdin.")]
    public async Task Misuse_is_one_sentence(string more, string sentence)
    {
        string[] arguments =
        [
            "duel",
            "--puzzle",
            "nowhere.json",
            .. more.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        ];

        (await InProcess.RunAsync(arguments)).Should().Be(new Ended(2, "", sentence + "\n"));
    }

    private static async Task<JsonNode> NewAsync(TempFolder folder)
    {
        await RunAsync(folder, 0, "puzzle new --seed brought --rows 3 --columns 4 --out p.json");
        return JsonNode.Parse(File.ReadAllText(folder["p.json"]))!;
    }

    private static async Task RefusedAsync(TempFolder folder, string sentence)
    {
        Ended ended = await RunAsync(folder, 1, "duel --fast --puzzle p.json");
        ended.ErrorLines.Should().ContainSingle().Which.Should().Be(sentence);
        ended.Output.Should().BeEmpty();
        Directory.Exists(folder["runs"]).Should().BeFalse("nothing was played");
    }

    private static async Task<Ended> RunAsync(TempFolder folder, int code, params string[] arguments)
    {
        Ended ended = await GridlockProcess.RunAsync(folder, string.Join(' ', arguments).Split(' '));
        ended.ExitCode.Should().Be(code, ended.Error);
        return ended;
    }

    /// <summary>What each player answered and what each check did, without times.</summary>
    private static string Outcomes(Ended ended)
    {
        JsonNode result = JsonNode.Parse(ended.Output)!;
        IEnumerable<JsonNode?> tiers = result["scoreCard"]!["players"]!
            .AsArray()
            .Select(player => player!["tiers"]![0])
            .Select(tier => new JsonArray(
                tier!["outcome"]!.DeepClone(),
                tier["violated"]!.DeepClone(),
                tier["rounds"]!.DeepClone()
            ));
        return result["puzzle"]!.GetValue<string>() + string.Concat(tiers.Select(tier => tier!.ToJsonString()));
    }
}
