using System.Collections.Immutable;
using Gridlock.App.Simulation;
using Gridlock.App.Tests.Running;
using Gridlock.Core.Judging;
using Gridlock.Core.Matches;
using Gridlock.Core.Matches.Channel;
using Gridlock.Core.Players;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Generation;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Json;
using Gridlock.Puzzles.Themes;
using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Journal;
using Gridlock.Transcripts.Reading;
using Gridlock.Transcripts.Runs;

namespace Gridlock.App.Tests.Duels;

/// <summary>The simulated players over real HTTP, into real journals, judged from what the journals say.</summary>
public sealed class SimulatedDuelTests
{
    private const int Seeds = 20;
    private const int Tiers = 3;

    [Fact]
    public async Task The_scholar_is_right_the_looper_never_and_the_hasty_one_sometimes_repairs_itself()
    {
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        using var folder = new TempFolder();
        var options = new SimulatedServerOptions { TokensPerSecond = 0 };
        await using SimulatedServer server = await SimulatedServer.StartAsync(
            options,
            SimulatedCast.Players,
            cancellationToken
        );
        using var connector = new PlayerConnector(
            SimulatedCast.Players,
            server.BaseAddress,
            static _ => null,
            WaitLimits.Default,
            TimeProvider.System
        );
        ImmutableArray<Player> players =
        [
            .. new[] { "sim/scholar", "sim/hasty", "sim/looper" }.Select(name => Connect(connector, name)),
        ];
        var judged = new List<(string Player, MatchJudgement Judgement)>();
        for (int seed = 0; seed < Seeds; seed++)
        {
            string path = folder[$"run {seed}"];
            await PlayAsync(path, Seed.Parse($"simulated {seed}"), players, cancellationToken);
            judged.AddRange(JudgeFrom(path));
        }

        judged.Should().HaveCount(Seeds * Tiers * players.Length);
        judged.Should().OnlyContain(match => match.Judgement.Rounds.Length == 3);
        int scholar = judged.Count(match => match.Player == "sim/scholar" && IsRight(match.Judgement.Last));
        scholar.Should().BeGreaterThanOrEqualTo(Seeds * Tiers * 19 / 20);
        judged
            .Where(match => match.Player == "sim/looper")
            .SelectMany(match => match.Judgement.Rounds)
            .Should()
            .NotContain(round => IsRight(round as RoundJudgement.Judged));
        MatchJudgement[] hasty = [.. judged.Where(match => match.Player == "sim/hasty").Select(m => m.Judgement)];
        hasty.Should().Contain(match => !IsRight(match.Solve) && IsRight(match.Last), "it repairs itself");
        hasty.Should().Contain(match => !IsRight(match.Last), "it does not always");
        hasty.Should().Contain(match => IsRight(match.Solve), "it is right at once sometimes");
    }

    private static async Task PlayAsync(
        string path,
        Seed seed,
        ImmutableArray<Player> players,
        CancellationToken cancellationToken
    )
    {
        var spec = new PuzzleSpec(4, 7, 15, Tiers, new Museum());
        Puzzle puzzle = ((GenerationResult.Generated)new PuzzleGenerator().Generate(spec, seed)).Puzzle;
        RunFolder run = ((FolderResult.Ready)RunFolder.Create(path)).Folder;
        await using (JournalWriter journal = JournalWriter.Create(run, JournalOptions.Default))
        await using (var channel = new EventChannel(journal.AppendAsync, TimeProvider.System))
        {
            var start = new RunStarted(RunStarted.CurrentFormat, run.Path, "test", new Dictionary<string, string>());
            await channel.PublishAsync(start, cancellationToken);
            using var documents = new DocumentLedger(channel);
            var duel = new DuelExecutor(new MatchExecutor(channel, documents, TimeProvider.System));
            await duel.PlayAsync(
                new DuelPlan(puzzle, DuelPlan.AllTiers(puzzle), Rounds: 2, seed),
                players,
                cancellationToken
            );
            await channel.PublishAsync(new RunEnded(MatchExecutor.Completed), cancellationToken);
        }
        await RunSeal.SealAsync(run, cancellationToken);
    }

    /// <summary>Knows the run from its folder alone: the puzzle, too, is the one that the journal holds.</summary>
    private static IEnumerable<(string, MatchJudgement)> JudgeFrom(string path)
    {
        RunTranscript transcript = ((TranscriptResult.Opened)RunTranscript.Open(path)).Transcript;
        foreach (MatchRecord match in transcript.Matches())
        {
            Puzzle puzzle = ((PuzzleReading.Read)PuzzleJson.Read(match.Puzzle!)).Puzzle;
            yield return (match.Start.Player, new MatchJudge(puzzle).Judge(match.Start.Tier, RoundTexts.Of(match)));
        }
    }

    private static Player Connect(PlayerConnector connector, string name) =>
        ((PlayerConnection.Ready)connector.Connect(((PlayerNameParse.Accepted)PlayerName.Parse(name)).Name)).Player;

    private static bool IsRight(RoundJudgement.Judged? round) => round?.Score is { IsExact: true };
}
