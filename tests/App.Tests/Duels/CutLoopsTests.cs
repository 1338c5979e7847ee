using System.Text.Json.Nodes;
using Gridlock.App.Tests.Running;

namespace Gridlock.App.Tests.Duels;

public sealed class CutLoopsTests
{
    [Fact]
    public async Task A_player_that_goes_round_is_cut_off_and_scored_as_looped()
    {
        using var folder = new TempFolder();
        string run = folder["run"];

        Ended duel = await InProcess.RunAsync(
            "duel",
            "--player",
            "sim/yapper",
            "--seed",
            "L4",
            "--tiers",
            "1",
            "--rounds",
            "0",
            "--pace",
            "6000",
            "--cut-loops",
            "--json",
            "--out",
            run
        );
        Ended judged = await InProcess.RunAsync("judge", run, "--json", "--out", "-");

        duel.ExitCode.Should().Be(0, "to go round is the player's own doing");
        string journal = await File.ReadAllTextAsync(Path.Combine(run, "journal.jsonl"));
        journal
            .Should()
            .Contain("\"class\":\"cut-off\"")
            .And.Contain("\"loop\":{\"stream\":\"reasoning\"")
            .And.Contain("\"outcome\":\"looped\"");
        JsonNode totals = JsonNode.Parse(judged.Output)!;
        totals["outcomes"]!["looped"]!.GetValue<int>().Should().Be(1);
        totals["correctRate"]!["of"]!.GetValue<int>().Should().Be(1, "to go round is the player's own doing");
        totals["loops"]!["cut"]!.GetValue<int>().Should().Be(1);
        totals["loops"]!["cutCharacters"]!.GetValue<long>().Should().BePositive();
    }

    [Fact]
    public async Task At_full_speed_it_is_cut_off_at_the_same_character_every_time()
    {
        var cuts = new HashSet<(long, int, int)>();
        for (int time = 0; time < 3; time++)
        {
            using var folder = new TempFolder();
            await InProcess.RunAsync(
                "duel",
                "--player",
                "sim/yapper",
                "--seed",
                "L4",
                "--tiers",
                "1",
                "--rounds",
                "0",
                "--fast",
                "--cut-loops",
                "--json",
                "--out",
                folder["run"]
            );

            string[] lines = await File.ReadAllLinesAsync(Path.Combine(folder["run"], "journal.jsonl"));
            JsonNode[] events = [.. lines.Select(static line => JsonNode.Parse(line)!)];
            JsonNode failed = events.Single(static one => one["type"]?.GetValue<string>() == "call.failed");
            int[] pieces =
            [
                .. events
                    .Where(static one => one["type"]?.GetValue<string>() == "call.delta")
                    .Select(static one => one["text"]!.GetValue<string>().Length),
            ];
            cuts.Add((failed["loop"]!["alarm"]!.GetValue<long>(), pieces.Sum(), pieces[^1]));
        }

        (long alarm, int characters, int last) = cuts.Should().ContainSingle().Subject;
        alarm.Should().BeInRange(characters - last + 1, characters, "nothing is taken behind the piece with the alarm");
    }
}
