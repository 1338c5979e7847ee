using System.Text.Json.Nodes;
using Gridlock.App.Tests.Running;

namespace Gridlock.App.Tests.Commands;

public sealed class PuzzleTwinCommandTests
{
    [Theory]
    [InlineData("lineup", "en")]
    [InlineData("lineup", "de")]
    [InlineData("vault", "es")]
    public async Task A_twin_is_proven_has_the_same_fingerprint_and_no_name_in_common(string shape, string language)
    {
        await Engine.RequireAsync();
        using var folder = new TempFolder();
        JsonNode original = await NewAsync(folder, shape);
        Ended ended = await GridlockProcess.RunAsync(
            folder,
            ["puzzle", "twin", "p.json", "--json", "--seed", "t", "--language", language]
        );
        ended.ExitCode.Should().Be(0, ended.Error);
        JsonNode twin = JsonNode.Parse(ended.Output)!;
        twin["twinOf"]!.GetValue<string>().Should().Be(original["id"]!.GetValue<string>());
        twin["fingerprint"]!.GetValue<string>().Should().Be(original["fingerprint"]!.GetValue<string>());
        twin["proof"]!["status"]!.GetValue<string>().Should().Be("unique");
        twin["language"]!.GetValue<string>().Should().Be(language);
        Names(twin).Should().NotIntersectWith(Names(original));
        File.WriteAllText(folder["t.json"], ended.Output);
        (await GridlockProcess.RunAsync(folder, "puzzle", "prove", "t.json")).ExitCode.Should().Be(0);
    }

    [Theory]
    [InlineData("impossible", 0)]
    [InlineData("ambiguous", 1)]
    public async Task A_trap_is_proven_to_be_one(string trap, int recordedSolutions)
    {
        await Engine.RequireAsync();
        using var folder = new TempFolder();
        await NewAsync(folder, "lineup");
        Ended ended = await GridlockProcess.RunAsync(
            folder,
            ["puzzle", "stress", "p.json", "--trap", trap, "--tier", "2", "--json", "--seed", "t"]
        );
        ended.ExitCode.Should().Be(0, ended.Error);
        JsonNode made = JsonNode.Parse(ended.Output)!;
        made["trap"]!["kind"]!.GetValue<string>().Should().Be(trap);
        made["proof"]!["status"]!.GetValue<string>().Should().Be(trap);
        (made["solution"] is null ? 0 : 1).Should().Be(recordedSolutions);
        File.WriteAllText(folder["t.json"], ended.Output);
        Ended proven = await GridlockProcess.RunAsync(folder, "puzzle", "prove", "t.json", "--json");
        proven.ExitCode.Should().Be(1, proven.Error);
        JsonNode.Parse(proven.Output)!["status"]!.GetValue<string>().Should().Be(trap);
    }

    [Fact]
    public async Task Stress_keeps_names_and_solution()
    {
        await Engine.RequireAsync();
        using var folder = new TempFolder();
        JsonNode original = await NewAsync(folder, "lineup");
        string[] stress = ["--red-herrings", "3", "--needless", "2", "--order", "adversarial", "--style", "formal"];
        Ended ended = await GridlockProcess.RunAsync(
            folder,
            ["puzzle", "stress", "p.json", "--json", "--seed", "t", .. stress]
        );
        ended.ExitCode.Should().Be(0, ended.Error);
        JsonNode made = JsonNode.Parse(ended.Output)!;
        made["solution"]!.ToJsonString().Should().Be(original["solution"]!.ToJsonString());
        made["proof"]!["status"]!.GetValue<string>().Should().Be("unique");
        string?[] roles = [.. made["conditions"]!.AsArray().Select(c => c!["role"]?.GetValue<string>())];
        roles.Count(role => role == "red-herring").Should().Be(3);
        roles.Count(role => role == "needless").Should().Be(2 * made["tiers"]!.AsArray().Count);
    }

    [Fact]
    public async Task A_commitment_is_met_by_its_puzzle_and_by_no_other()
    {
        await Engine.RequireAsync();
        using var folder = new TempFolder();
        JsonNode puzzle = await NewAsync(folder, "lineup");
        Ended commit = await GridlockProcess.RunAsync(folder, "puzzle", "commit", "p.json");
        string hash = commit.Output.Trim();
        hash.Should().MatchRegex("^[0-9a-f]{64}$");
        Ended reveal = await GridlockProcess.RunAsync(folder, "puzzle", "reveal", "p.json", "--commitment", hash);
        reveal.ExitCode.Should().Be(0, reveal.Error);
        reveal.Output.Should().Contain(puzzle["seed"]!.GetValue<string>());

        puzzle["solution"]![0]!.AsArray().Should().NotBeEmpty();
        JsonNode first = puzzle["conditions"]![0]!["text"]!;
        puzzle["conditions"]![0]!["text"] = first.GetValue<string>() + " Really.";
        File.WriteAllText(folder["p.json"], puzzle.ToJsonString());
        (await GridlockProcess.RunAsync(folder, "puzzle", "reveal", "p.json", "--commitment", hash))
            .ExitCode.Should()
            .Be(1);
        Ended misuse = await GridlockProcess.RunAsync(folder, "puzzle", "reveal", "p.json", "--commitment", "abc");
        misuse.ExitCode.Should().Be(2);
        misuse.Error.Should().Contain("'abc' is not a hash");
    }

    private static async Task<JsonNode> NewAsync(TempFolder folder, string shape)
    {
        string[] size = ["--shape", shape, "--rows", "3", "--columns", "4"];
        Ended ended = await GridlockProcess.RunAsync(
            folder,
            ["puzzle", "new", "--json", "--seed", "twin", "--out", "p.json", .. size]
        );
        ended.ExitCode.Should().Be(0, ended.Error);
        return JsonNode.Parse(File.ReadAllText(folder["p.json"]))!;
    }

    private static string[] Names(JsonNode puzzle) =>
        [
            .. puzzle["categories"]!
                .AsArray()
                .SelectMany(category => category!["artifacts"]!.AsArray())
                .Select(artifact => artifact!["name"]!.GetValue<string>()),
        ];
}
