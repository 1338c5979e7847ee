using System.Text.Json.Nodes;
using Gridlock.App.Tests.Running;

namespace Gridlock.App.Tests.Commands;

public sealed class PuzzleNewCommandTests
{
    [Fact]
    public async Task A_batch_ends_when_nobody_reads_it_any_more()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no closed pipe that a write tells of at once.");
        await Engine.RequireAsync();
        using var folder = new TempFolder();
        using GridlockProcess running = GridlockProcess.Start(
            folder,
            [],
            ["puzzle", "new", "--rows", "2", "--columns", "3", "--count", "10000000", "--json", "--seed", "pipe"]
        );
        string? first = await running.Output.ReadLineAsync(TestContext.Current.CancellationToken);
        running.Output.Close();

        first.Should().StartWith("{");
        (await running.CodeAsync()).Should().Be(3);
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_bytes()
    {
        await Engine.RequireAsync();
        using var folder = new TempFolder();
        string[] arguments = ["puzzle", "new", "--count", "5", "--json", "--seed", "x"];
        Ended first = await GridlockProcess.RunAsync(folder, arguments);
        Ended second = await GridlockProcess.RunAsync(folder, arguments);

        first.ExitCode.Should().Be(0, first.Error);
        second.Output.Should().Be(first.Output);
        JsonNode[] puzzles = [.. first.Lines.Select(line => JsonNode.Parse(line)!)];
        puzzles.Should().HaveCount(5);
        puzzles.Select(puzzle => puzzle["fingerprint"]!.GetValue<string>()).Should().OnlyHaveUniqueItems();
        puzzles.Should().OnlyContain(puzzle => puzzle["proof"]!["status"]!.GetValue<string>() == "unique");
        puzzles
            .Should()
            .OnlyContain(puzzle => puzzle["conditions"]!.AsArray().Count(c => c!["tier"]!.GetValue<int>() == 0) == 15);
    }

    [Fact]
    public async Task A_record_s_own_seed_alone_makes_it_again()
    {
        await Engine.RequireAsync();
        using var folder = new TempFolder();
        string[] small = ["puzzle", "new", "--rows", "3", "--columns", "4", "--json"];
        Ended three = await GridlockProcess.RunAsync(folder, [.. small, "--count", "3", "--seed", "root"]);
        string seed = JsonNode.Parse(three.Lines[2])!["seed"]!.GetValue<string>();
        Ended one = await GridlockProcess.RunAsync(folder, [.. small, "--seed", seed]);

        one.Lines.Should().Equal(three.Lines[2]);
    }

    [Fact]
    public async Task A_file_appears_whole_and_is_not_replaced_unasked()
    {
        await Engine.RequireAsync();
        using var folder = new TempFolder();
        string[] arguments = ["puzzle", "new", "--rows", "3", "--columns", "3", "--count", "2", "--out", "p.jsonl"];
        Ended first = await GridlockProcess.RunAsync(folder, arguments);
        Ended again = await GridlockProcess.RunAsync(folder, arguments);
        Ended forced = await GridlockProcess.RunAsync(folder, [.. arguments, "--force"]);

        first.ExitCode.Should().Be(0, first.Error);
        first.Output.Should().BeEmpty();
        File.ReadLines(folder["p.jsonl"]).Should().HaveCount(2);
        again
            .Should()
            .Be(
                new Ended(
                    2,
                    "",
                    "'p.jsonl' is there already; name another file with --out, or replace it with --force.\n"
                )
            );
        forced.ExitCode.Should().Be(0, forced.Error);
        Directory.GetFiles(folder.Path).Should().ContainSingle();
    }

    [Fact]
    public async Task A_missing_engine_is_said_with_what_to_install()
    {
        using var folder = new TempFolder();
        var nowhere = new Dictionary<string, string> { ["GRIDLOCK_ENGINES"] = folder["none"] };
        using GridlockProcess running = GridlockProcess.Start(folder, nowhere, "puzzle", "new");
        Ended ended = await running.EndAsync();

        ended.ExitCode.Should().Be(4);
        ended.Output.Should().BeEmpty();
        ended
            .ErrorLines.Should()
            .ContainSingle()
            .Which.Should()
            .Contain("GRIDLOCK_ENGINES")
            .And.Contain("Google.OrTools");
    }
}
