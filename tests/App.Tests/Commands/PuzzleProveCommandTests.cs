using System.Text.Json;
using System.Text.Json.Nodes;
using Gridlock.App.Tests.Running;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Json;

namespace Gridlock.App.Tests.Commands;

public sealed class PuzzleProveCommandTests
{
    [Fact]
    public async Task A_removed_condition_lets_a_second_allocation_in()
    {
        using var folder = new TempFolder();
        JsonObject puzzle = await PuzzleAsync(folder);
        JsonArray conditions = puzzle["conditions"]!.AsArray();
        int removed = conditions.Select((condition, at) => (condition, at)).First(c => Tier(c.condition) == 1).at;
        conditions.RemoveAt(removed);
        (Ended ended, JsonNode verdict) = await ProveAsync(folder, puzzle);

        ended.ExitCode.Should().Be(1, ended.Error);
        verdict["status"]!.GetValue<string>().Should().Be("ambiguous");
        verdict["tiers"]!
            .AsArray()
            .Select(tier => tier!["status"]!.GetValue<string>())
            .Should()
            .Equal("ambiguous", "unique", "unique");
        MeetsEveryCondition(puzzle, verdict["other"]!.AsArray(), tier: 1).Should().BeTrue();
        verdict["other"]!.ToJsonString().Should().NotBe(puzzle["solution"]!.ToJsonString());
    }

    [Fact]
    public async Task A_wrong_recorded_solution_is_told_and_does_not_make_a_unique_puzzle_ambiguous()
    {
        using var folder = new TempFolder();
        JsonObject puzzle = await PuzzleAsync(folder);
        string right = puzzle["solution"]!.ToJsonString();
        JsonArray row = puzzle["solution"]![0]!.AsArray();
        (row[0], row[1]) = (row[1]!.DeepClone(), row[0]!.DeepClone());
        (Ended ended, JsonNode verdict) = await ProveAsync(folder, puzzle);

        ended.ExitCode.Should().Be(1, ended.Error);
        verdict["solutionViolates"]!.AsArray().Should().NotBeEmpty();
        verdict["status"]!.GetValue<string>().Should().Be("unique");
        verdict["tiers"]!.AsArray().Should().OnlyContain(tier => tier!["allocation"]!.ToJsonString() == right);
    }

    [Fact]
    public async Task A_contradiction_is_shrunk_to_the_conditions_that_make_it()
    {
        using var folder = new TempFolder();
        JsonObject puzzle = await PuzzleAsync(folder);
        JsonArray conditions = puzzle["conditions"]!.AsArray();
        string first = puzzle["solution"]![0]![0]!.GetValue<string>();
        int number = conditions.Where(c => Tier(c) == 2).Max(c => c!["number"]!.GetValue<int>()) + 1;
        conditions.Add(
            JsonNode.Parse(
                $$"""{"number":{{number}},"tier":2,"kind":"in-column","arguments":{"artifact":"{{first}}","column":3},"text":"x"}"""
            )
        );
        (Ended ended, JsonNode verdict) = await ProveAsync(folder, puzzle);

        ended.ExitCode.Should().Be(1, ended.Error);
        verdict["status"]!.GetValue<string>().Should().Be("impossible");
        int[] core = [.. verdict["core"]!.AsArray().Select(n => n!.GetValue<int>())];
        core.Should().Contain(number);
        core.Length.Should().BeLessThan(conditions.Count(c => Tier(c) is 0 or 2));
        verdict["solutionViolates"]![0]!.GetValue<string>().Should().Be($"{number} (tier 2)");
        verdict["notes"]![0]!
            .GetValue<string>()
            .Should()
            .StartWith($"Condition {number} (tier 2) reads \"x\" and means");
    }

    [Fact]
    public async Task A_wrong_fingerprint_and_a_wrong_prompt_are_noted()
    {
        using var folder = new TempFolder();
        JsonObject puzzle = await PuzzleAsync(folder);
        string right = puzzle["fingerprint"]!.GetValue<string>();
        puzzle["fingerprint"] = new string('0', right.Length);
        puzzle["prompt"]!["2"] = puzzle["prompt"]!["2"]!.GetValue<string>().Replace("Conditions:", "Clues:");
        (Ended ended, JsonNode verdict) = await ProveAsync(folder, puzzle);

        ended.ExitCode.Should().Be(0, ended.Error);
        verdict["notes"]!
            .AsArray()
            .Select(note => note!.GetValue<string>())
            .Should()
            .Equal(
                $"The recorded fingerprint is not that of the puzzle, which is {right}.",
                "The recorded prompt of tier 2 is not the one that the puzzle's members give."
            );
    }

    [Fact]
    public async Task A_puzzle_as_it_was_made_is_noted_nothing_of_and_its_blocks_have_no_needless_condition()
    {
        using var folder = new TempFolder();
        JsonObject puzzle = await PuzzleAsync(folder);
        (_, JsonNode verdict) = await ProveAsync(folder, puzzle);
        verdict["notes"].Should().BeNull();
        foreach (JsonNode? tier in verdict["tiers"]!.AsArray())
        {
            int[] block =
            [
                .. puzzle["conditions"]!
                    .AsArray()
                    .Where(condition => Tier(condition) == tier!["tier"]!.GetValue<int>())
                    .Select(condition => condition!["number"]!.GetValue<int>()),
            ];
            int[] dispensable = [.. tier!["dispensable"]!.AsArray().Select(number => number!.GetValue<int>())];
            dispensable.Should().NotIntersectWith(block);
        }
    }

    [Fact]
    public async Task One_interrupt_ends_it_while_it_waits_for_standard_input()
    {
        using var folder = new TempFolder();
        JsonObject puzzle = await PuzzleAsync(folder);
        using GridlockProcess running = GridlockProcess.Start(folder, [], "puzzle", "prove", "-", "--json");
        await running.Input.WriteAsync(puzzle.ToJsonString() + "\n");
        await running.Input.FlushAsync(TestContext.Current.CancellationToken);
        // Whoever has given a verdict hears an interrupt, and waits for the next puzzle.
        await running.Output.ReadLineAsync(TestContext.Current.CancellationToken);
        running.Interrupt();
        Ended ended = await running.EndAsync();

        ended.ExitCode.Should().Be(3);
        ended.ErrorLines[^1].Should().Be("Interrupted; nothing was decided.");
    }

    [Fact]
    public async Task A_verdict_comes_while_the_pipe_waits_for_the_next_puzzle()
    {
        using var folder = new TempFolder();
        JsonObject puzzle = await PuzzleAsync(folder);
        using GridlockProcess running = GridlockProcess.Start(folder, [], "puzzle", "prove", "-", "--json");
        for (int i = 0; i < 2; i++)
        {
            await running.Input.WriteAsync(puzzle.ToJsonString() + "\n");
            await running.Input.FlushAsync(TestContext.Current.CancellationToken);
            string? verdict = await running
                .Output.ReadLineAsync(TestContext.Current.CancellationToken)
                .AsTask()
                .WaitAsync(TimeSpan.FromMinutes(5), TestContext.Current.CancellationToken);
            JsonNode.Parse(verdict!)!["status"]!.GetValue<string>().Should().Be("unique");
        }
        running.Input.Close();
        (await running.EndAsync()).ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task A_refusal_quotes_a_file_without_what_could_drive_the_terminal()
    {
        await Engine.RequireAsync();
        using var folder = new TempFolder();
        await File.WriteAllTextAsync(folder["p.jsonl"], """{"format":"\u001b[2J\u001b]0;title\u0007"}""" + "\n");
        Ended ended = await GridlockProcess.RunAsync(folder, "puzzle", "prove", "p.jsonl");

        ended.ExitCode.Should().Be(2);
        ended.Error.Should().NotContainAny("\e", "\a");
    }

    [Fact]
    public async Task A_single_puzzle_may_be_spread_over_lines()
    {
        using var folder = new TempFolder();
        JsonObject puzzle = await PuzzleAsync(folder);
        File.WriteAllText(
            folder["pretty.json"],
            puzzle.ToJsonString(new JsonSerializerOptions { WriteIndented = true })
        );
        Ended ended = await GridlockProcess.RunAsync(folder, "puzzle", "prove", "pretty.json");

        ended.ExitCode.Should().Be(0, ended.Error);
        ended.Lines.Should().ContainSingle().Which.Should().StartWith($"{puzzle["id"]}: unique by ");
    }

    [Fact]
    public async Task An_unreadable_line_is_named_by_its_number()
    {
        using var folder = new TempFolder();
        JsonObject puzzle = await PuzzleAsync(folder);
        File.WriteAllText(folder["bad.jsonl"], puzzle.ToJsonString() + "\n\n{\"format\":\"sudoku/1\"}\n");
        Ended ended = await GridlockProcess.RunAsync(folder, "puzzle", "prove", "bad.jsonl", "--json");

        ended.ExitCode.Should().Be(2);
        ended.ErrorLines[^1].Should().StartWith("bad.jsonl line 3: The format is 'sudoku/1'");
    }

    [Fact]
    public async Task A_puzzle_that_somebody_brought_does_not_drive_the_terminal()
    {
        using var folder = new TempFolder();
        JsonObject puzzle = await PuzzleAsync(folder);
        puzzle["id"] = "\e[2Jcleared";
        puzzle["conditions"]![0]!["text"] = "\e]0;title\aThe moon is made of cheese.";
        File.WriteAllText(folder["p.json"], puzzle.ToJsonString());
        Ended ended = await GridlockProcess.RunAsync(folder, "puzzle", "prove", "p.json");

        ended.ExitCode.Should().Be(0, ended.Error);
        ended.Output.Should().NotContainAny("\e", "\a").And.StartWith("cleared: unique by ");
        ended.Output.Should().Contain("reads \"The moon is made of cheese.\"");
    }

    private static async Task<JsonObject> PuzzleAsync(TempFolder folder)
    {
        await Engine.RequireAsync();
        string[] arguments = ["puzzle", "new", "--rows", "3", "--columns", "5", "--json", "--seed", "prove"];
        Ended made = await GridlockProcess.RunAsync(folder, arguments);
        made.ExitCode.Should().Be(0, made.Error);
        return JsonNode.Parse(made.Output)!.AsObject();
    }

    private static async Task<(Ended, JsonNode)> ProveAsync(TempFolder folder, JsonObject puzzle)
    {
        File.WriteAllText(folder["p.json"], puzzle.ToJsonString());
        Ended ended = await GridlockProcess.RunAsync(folder, "puzzle", "prove", "p.json", "--json");
        return (ended, JsonNode.Parse(ended.Output)!);
    }

    private static bool MeetsEveryCondition(JsonObject puzzle, JsonArray rows, int tier)
    {
        Puzzle read = ((PuzzleReading.Read)PuzzleJson.Read(puzzle.ToJsonString())).Puzzle;
        byte[] positions = new byte[read.Grid.Artifacts];
        foreach (JsonNode? row in rows)
        {
            for (int column = 0; column < read.Grid.Columns; column++)
            {
                positions[read.IndexOf(row![column]!.GetValue<string>())] = (byte)column;
            }
        }
        return read.Grid.IsAllocation(positions)
            && read.ConditionsOf(tier).All(numbered => numbered.Condition.Holds(read.Grid, positions));
    }

    private static int Tier(JsonNode? condition) => condition!["tier"]!.GetValue<int>();
}
