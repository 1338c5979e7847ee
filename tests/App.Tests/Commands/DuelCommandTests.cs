using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using Gridlock.App.Tests.Running;
using Gridlock.Core.Judging;
using Gridlock.Core.Reports.ScoreCards;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Json;
using Gridlock.Transcripts.Reading;

namespace Gridlock.App.Tests.Commands;

public sealed class DuelCommandTests
{
    [Fact]
    public async Task A_fast_duel_scores_the_scholar_right_and_its_journal_says_the_same()
    {
        await Engine.RequireAsync();
        using var folder = new TempFolder();
        Ended ended = await GridlockProcess.RunAsync(
            folder,
            "duel",
            "--fast",
            "--seed",
            "test",
            "--json",
            "--out",
            "run"
        );

        ended.ExitCode.Should().Be(0, ended.Error);
        JsonNode result = JsonNode.Parse(ended.Output)!;
        result["proof"]!.GetValue<string>().Should().Be("unique");
        JsonNode scholar = result["scoreCard"]!["players"]![0]!;
        scholar["player"]!.GetValue<string>().Should().Be("sim/scholar");
        scholar["simulated"]!.GetValue<bool>().Should().BeTrue();
        scholar["rightInTheEnd"]!["count"]!.GetValue<int>().Should().Be(3);

        var opened = (TranscriptResult.Opened)RunTranscript.Open(folder["run"]);
        MatchRecord[] matches = [.. opened.Transcript.Matches()];
        matches
            .Should()
            .HaveCount(6)
            .And.OnlyContain(match => match.End!.Outcome == "completed" && match.Rounds.Count == 3);
        Judged(matches, "sim/scholar").Should().Be(scholar["tiers"]!.ToJsonString());
        Judged(matches, "sim/hasty").Should().Be(result["scoreCard"]!["players"]![1]!["tiers"]!.ToJsonString());

        Ended verified = await GridlockProcess.RunAsync(folder, "transcripts", "verify", "run");
        verified.ExitCode.Should().Be(0, verified.Output);
        verified.Lines[0].Should().EndWith(": intact");
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_judgements()
    {
        await Engine.RequireAsync();
        using var folder = new TempFolder();
        string[] arguments =
        [
            "duel",
            "--fast",
            "--seed",
            "again",
            "--json",
            "--player",
            "sim/hasty",
            "--player",
            "sim/looper",
        ];
        Ended first = await GridlockProcess.RunAsync(folder, arguments);
        Ended second = await GridlockProcess.RunAsync(folder, arguments);

        first.ExitCode.Should().Be(0, first.Error);
        WithoutTimes(second.Output).Should().Be(WithoutTimes(first.Output));
    }

    [Fact]
    public async Task The_scholar_is_right_about_a_vault()
    {
        await Engine.RequireAsync();
        using var folder = new TempFolder();
        string[] spec = ["--shape", "vault", "--rows", "3", "--columns", "4", "--seed", "vault"];
        Ended ended = await GridlockProcess.RunAsync(folder, ["duel", "--fast", "--json", .. spec]);

        ended.ExitCode.Should().Be(0, ended.Error);
        JsonNode scholar = JsonNode.Parse(ended.Output)!["scoreCard"]!["players"]![0]!;
        scholar["rightInTheEnd"]!["count"]!.GetValue<int>().Should().Be(3);
        scholar["tiers"]![0]!["answer"]!.GetValue<string>().Should().Be("grid");
        scholar["tiers"]![0]!["reading"]!.GetValue<string>().Should().Be("strict");
    }

    [Fact]
    public async Task Plain_output_fits_into_60_columns()
    {
        await Engine.RequireAsync();
        using var folder = new TempFolder();
        var narrow = new Dictionary<string, string> { ["COLUMNS"] = "60" };
        using GridlockProcess running = GridlockProcess.Start(folder, narrow, "duel", "--fast", "--seed", "narrow");
        Ended ended = await running.EndAsync();

        ended.ExitCode.Should().Be(0, ended.Error);
        // Commands to copy stay on one line.
        ended.Lines.Where(line => !line.StartsWith("  gridlock ")).Should().OnlyContain(line => line.Length <= 60);
        ended
            .Output.Should()
            .Contain("tier 3 check 2")
            .And.Contain("(simulated)")
            .And.Contain("gridlock transcripts verify");
        ended.Output.Should().NotContain("\e");
    }

    [Fact]
    public async Task A_killed_duel_leaves_a_journal_that_tells_what_is_partial()
    {
        await Engine.RequireAsync();
        using var folder = new TempFolder();
        using GridlockProcess running = await PlayingAsync(folder);
        running.Kill();
        await running.EndAsync();

        Ended verified = await GridlockProcess.RunAsync(folder, "transcripts", "verify", "run", "--json");
        verified.ExitCode.Should().Be(3, verified.Output + verified.Error);
        JsonNode verdict = JsonNode.Parse(verified.Output)!;
        verdict["condition"]!.GetValue<string>().Should().Be("interrupted");
        verdict["calls"]!["partial"]!.GetValue<int>().Should().Be(2);
    }

    [Fact]
    public async Task Ctrl_C_ends_cleanly_with_a_sealed_journal()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no 'kill -INT' on Windows.");
        await Engine.RequireAsync();
        using var folder = new TempFolder();
        using GridlockProcess running = await PlayingAsync(folder);
        running.Interrupt();
        Ended ended = await running.EndAsync();

        ended.ExitCode.Should().Be(3, ended.Error);
        ended.Output.Should().Contain("sealed as cancelled").And.Contain("gridlock transcripts verify run");
        Ended verified = await GridlockProcess.RunAsync(folder, "transcripts", "verify", "run");
        verified.ExitCode.Should().Be(0, verified.Output);
        JsonNode.Parse(File.ReadAllText(Path.Combine(folder["run"], "manifest.json")))!["outcome"]!
            .GetValue<string>()
            .Should()
            .Be("cancelled");
    }

    [Fact]
    public async Task A_folder_that_holds_something_is_refused_before_any_call()
    {
        await Engine.RequireAsync();
        using var folder = new TempFolder();
        Directory.CreateDirectory(folder["full"]);
        File.WriteAllText(Path.Combine(folder["full"], "notes.txt"), "mine");
        Ended ended = await GridlockProcess.RunAsync(folder, "duel", "--fast", "--out", "full");

        ended.ExitCode.Should().Be(2);
        ended.Output.Should().BeEmpty();
        ended
            .ErrorLines.Should()
            .ContainSingle()
            .Which.Should()
            .Be("The folder 'full' is not empty; name one that is new or empty.");
    }

    [Fact]
    public async Task A_player_that_never_answers_is_an_infrastructure_failure_and_not_wrong()
    {
        await Engine.RequireAsync();
        using var folder = new TempFolder();
        string nobody = $"http://127.0.0.1:{FreePort()}/v1#nobody";
        Ended ended = await GridlockProcess.RunAsync(
            folder,
            ["duel", "--fast", "--json", "--tier", "1", "--player", "sim/scholar", "--player", nobody]
        );

        ended.ExitCode.Should().Be(4, ended.Error);
        JsonNode failed = JsonNode.Parse(ended.Output)!["scoreCard"]!["players"]![1]!;
        failed["tiers"]![0]!["outcome"]!.GetValue<string>().Should().Be("failed");
        failed["rightAtFirst"]!["of"]!.GetValue<int>().Should().Be(0);
    }

    [Fact]
    public async Task A_full_disk_ends_it_with_one_sentence()
    {
        await Engine.RequireAsync();
        using var folder = new TempFolder();
        using TinyDisk disk = TinyDisk.MountOrSkip(folder["disk"]);
        Ended ended = await GridlockProcess.RunAsync(folder, "duel", "--fast", "--json", "--out", "disk/run");

        ended.ExitCode.Should().Be(4, ended.Error);
        ended.Output.Should().BeEmpty();
        ended.ErrorLines[^1].Should().EndWith("no space is left on the disk.");
        ended.Error.Should().NotContain("   at ");
    }

    /// <summary>A duel whose two players are both in the middle of a call.</summary>
    private static async Task<GridlockProcess> PlayingAsync(TempFolder folder)
    {
        GridlockProcess running = GridlockProcess.Start(folder, [], "duel", "--pace", "30", "--out", "run");
        string journal = Path.Combine(folder["run"], "journal.jsonl");
        for (int attempt = 0; attempt < 6000; attempt++)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
            string text = File.Exists(journal) ? ReadShared(journal) : "";
            if (text.Contains(".p1.t1.r0.a1\",\"offset") && text.Contains(".p2.t1.r0.a1\",\"offset"))
            {
                return running;
            }
        }
        running.Dispose();
        throw new TimeoutException("The duel did not begin.");
    }

    private static string ReadShared(string path)
    {
        using var reader = new StreamReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        return reader.ReadToEnd();
    }

    /// <summary>The tiers of a player's score card, made anew from the journal alone.</summary>
    private static string Judged(MatchRecord[] matches, string player)
    {
        MatchRecord[] own =
        [
            .. matches.Where(match => match.Start.Player == player).OrderBy(match => match.Start.Tier),
        ];
        Puzzle puzzle = ((PuzzleReading.Read)PuzzleJson.Read(own[0].Puzzle!)).Puzzle;
        var judge = new MatchJudge(puzzle);
        PlayerCard card = PlayerCard.Of(
            puzzle,
            player,
            simulated: true,
            [.. own.Select(match => new JudgedMatch(match, judge.Judge(match.Start.Tier, RoundTexts.Of(match))))]
        );
        return JsonNode.Parse(ScoreCardJson.Write(new ScoreCard(puzzle.Id, [card])))!["players"]![0]![
            "tiers"
        ]!.ToJsonString();
    }

    private static string WithoutTimes(string json)
    {
        JsonNode result = JsonNode.Parse(json)!;
        result.AsObject().Remove("run");
        foreach (JsonNode? player in result["scoreCard"]!["players"]!.AsArray())
        {
            foreach (JsonNode? part in player!["tiers"]!.AsArray().Append(player))
            {
                part!.AsObject().Remove("seconds");
                part.AsObject().Remove("tokensPerSecond");
            }
        }
        return result.ToJsonString();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
