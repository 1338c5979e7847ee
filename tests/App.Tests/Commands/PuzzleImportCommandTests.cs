using System.IO.Compression;
using System.Text.Json.Nodes;
using Gridlock.App.Tests.Running;

namespace Gridlock.App.Tests.Commands;

public sealed class PuzzleImportCommandTests
{
    private const string Unique = """
        {"id":"two","columns":2,"categories":[{"name":"pet","values":["dog","cat"]},{"name":"drink","values":["tea","milk"]}],
        "clues":[["in-column","dog",1],["same-column","dog","milk"]]}
        """;

    [Fact]
    public async Task A_puzzle_without_a_solution_is_solved_and_proven_minimal()
    {
        await Engine.RequireAsync();
        using var folder = new TempFolder();
        JsonNode verdict = await ProveAsync(folder, Unique, exitCode: 0);
        verdict["status"]!.GetValue<string>().Should().Be("unique");
        JsonNode tier = verdict["tiers"]!.AsArray().Should().ContainSingle().Which!;
        tier["dispensable"]!.ToJsonString().Should().Be("[]");
        tier["allocation"]!.ToJsonString().Should().Be("""[["dog","cat"],["milk","tea"]]""");
        verdict["notes"].Should().BeNull();
    }

    [Fact]
    public async Task A_needless_clue_is_dispensable_and_so_is_one_that_it_can_stand_in_for()
    {
        await Engine.RequireAsync();
        using var folder = new TempFolder();
        string more = Unique.Replace("\"milk\"]]", "\"milk\"],[\"in-column\",\"milk\",1]]");
        JsonNode verdict = await ProveAsync(folder, more, exitCode: 0);
        verdict["tiers"]![0]!["dispensable"]!.ToJsonString().Should().Be("[1,2,3]");
    }

    [Fact]
    public async Task An_ambiguous_puzzle_is_shown_with_two_allocations()
    {
        await Engine.RequireAsync();
        using var folder = new TempFolder();
        JsonNode verdict = await ProveAsync(
            folder,
            Unique.Replace(""",["same-column","dog","milk"]""", ""),
            exitCode: 1
        );
        verdict["status"]!.GetValue<string>().Should().Be("ambiguous");
        string[] both = [verdict["allocation"]!.ToJsonString(), verdict["other"]!.ToJsonString()];
        both.Should().BeEquivalentTo("""[["dog","cat"],["milk","tea"]]""", """[["dog","cat"],["tea","milk"]]""");
    }

    [Fact]
    public async Task An_impossible_puzzle_without_a_solution_gets_its_contradiction()
    {
        await Engine.RequireAsync();
        using var folder = new TempFolder();
        string broken = Unique.Replace("\"milk\"]]", "\"milk\"],[\"in-column\",\"dog\",2]]");
        JsonNode verdict = await ProveAsync(folder, broken, exitCode: 1);
        verdict["status"]!.GetValue<string>().Should().Be("impossible");
        verdict["core"]!.ToJsonString().Should().Be("[1,3]");
    }

    [Fact]
    public async Task A_packed_file_is_unpacked_and_out_writes_a_file()
    {
        using var folder = new TempFolder();
        using (var packed = new GZipStream(File.Create(folder["p.jsonl.gz"]), CompressionMode.Compress))
        using (var writer = new StreamWriter(packed))
        {
            writer.WriteLine(Unique.ReplaceLineEndings(""));
            writer.WriteLine(Unique.ReplaceLineEndings(""));
        }
        Ended ended = await InProcess.RunAsync(
            "puzzle",
            "import",
            "plain",
            folder["p.jsonl.gz"],
            "--out",
            folder["p.jsonl"]
        );
        ended.ExitCode.Should().Be(0, ended.Error);
        ended.Output.Should().BeEmpty();
        File.ReadAllLines(folder["p.jsonl"]).Should().HaveCount(2);
    }

    [Fact]
    public async Task Misuse_names_the_line_and_the_way_out()
    {
        using var folder = new TempFolder();
        string good = Unique.ReplaceLineEndings("");
        await File.WriteAllTextAsync(
            folder["bad.jsonl"],
            $"{good}\n\n{good.Replace("same-column", "upstairs")}\n",
            TestContext.Current.CancellationToken
        );
        Ended ended = await InProcess.RunAsync("puzzle", "import", "plain", folder["bad.jsonl"]);
        ended.ExitCode.Should().Be(2);
        ended.Error.Should().Contain("bad.jsonl line 3: Clue 2: 'upstairs' is no condition kind; known are in-column");

        ended = await InProcess.RunAsync("puzzle", "import", "plan", folder["bad.jsonl"]);
        ended.ExitCode.Should().Be(2);
        ended.Error.Should().Contain("'plan' is no format of puzzles; did you mean plain?");

        await File.WriteAllTextAsync(folder["no.gz"], good, TestContext.Current.CancellationToken);
        ended = await InProcess.RunAsync("puzzle", "import", "plain", folder["no.gz"]);
        ended.ExitCode.Should().Be(2);
        ended.Error.Should().Contain("no.gz is not a whole gzip file");
    }

    private static async Task<JsonNode> ProveAsync(TempFolder folder, string plain, int exitCode)
    {
        await File.WriteAllTextAsync(folder["plain.json"], plain, TestContext.Current.CancellationToken);
        Ended imported = await InProcess.RunAsync("puzzle", "import", "plain", folder["plain.json"]);
        imported.ExitCode.Should().Be(0, imported.Error);
        await File.WriteAllTextAsync(folder["p.jsonl"], imported.Output, TestContext.Current.CancellationToken);
        Ended proven = await InProcess.RunAsync("puzzle", "prove", folder["p.jsonl"], "--json");
        proven.ExitCode.Should().Be(exitCode, proven.Error);
        return JsonNode.Parse(proven.Lines[0])!;
    }
}
