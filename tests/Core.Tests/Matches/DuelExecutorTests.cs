using Gridlock.Core.Judging;
using Gridlock.Core.Matches;
using Gridlock.Core.Matches.Channel;
using Gridlock.Core.Players;
using Gridlock.Puzzles.Identity;
using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Journal;
using Gridlock.Transcripts.Reading;
using Gridlock.Transcripts.Runs;

namespace Gridlock.Core.Tests.Matches;

public sealed class DuelExecutorTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private static readonly DuelPlan Plan = new(
        MatchTable.Puzzle,
        DuelPlan.AllTiers(MatchTable.Puzzle),
        1,
        Seed.Parse("duel")
    );

    [Fact]
    public async Task Each_player_plays_every_tier_in_order_and_is_judged()
    {
        await using var table = new MatchTable();
        ScriptedClient first = Repairing();
        ScriptedClient second = Breaking();

        DuelResult result = await new DuelExecutor(table.Matches).PlayAsync(
            Plan,
            [MatchTable.Player(first, "sim/first"), MatchTable.Player(second, "groq/second")],
            CancellationToken.None
        );

        result.IsCancelled.Should().BeFalse();
        foreach (PlayedTiers player in result.Players)
        {
            player.Matches.Select(match => match.Record.Start.Tier).Should().Equal(1, 2, 3);
            player.Matches.Should().OnlyContain(match => match.Record.End!.Outcome == "completed");
        }
        Effects(result.Players[0]).Should().Equal(Enumerable.Repeat(RoundEffect.Fixed, 3));
        Effects(result.Players[1]).Should().Equal(Enumerable.Repeat(RoundEffect.Broke, 3));
        result.Players.Select(player => player.Player.IsSimulated).Should().Equal(true, false);
        table.Journal.Events.OfType<MatchStarted>().Select(match => match.Match).Should().OnlyHaveUniqueItems();
        table.Journal.Events.OfType<CallIntent>().Select(call => call.Call).Should().OnlyHaveUniqueItems();
        first.Seeds.Concat(second.Seeds).Distinct().Should().HaveCount(6, "each match has a seed of its own");
    }

    [Fact]
    public async Task Players_are_in_flight_at_the_same_time()
    {
        await using var table = new MatchTable();
        var both = new CountdownEvent(2);
        ScriptedClient.Script script = (messages, cancellationToken) =>
        {
            both.Signal();
            both.Wait(Patience, CancellationToken.None).Should().BeTrue();
            return ScriptedClient.Answer(MatchTable.Right)(messages, cancellationToken);
        };

        DuelResult result = await new DuelExecutor(table.Matches)
            .PlayAsync(
                Plan with
                {
                    Tiers = [2],
                    Rounds = 0,
                },
                [MatchTable.Player(new ScriptedClient(script)), MatchTable.Player(new ScriptedClient(script))],
                CancellationToken.None
            )
            .WaitAsync(Patience);

        result.Players.Should().OnlyContain(player => player.Matches.Single().Judgement.Solve!.Score!.IsExact);
    }

    [Fact]
    public async Task Cancelling_returns_what_was_played()
    {
        await using var table = new MatchTable();
        var said = new TaskCompletionSource();
        using var cancel = new CancellationTokenSource();
        var quick = new ScriptedClient(ScriptedClient.Answer(MatchTable.Right));
        var stuck = new ScriptedClient(
            ScriptedClient.Answer(MatchTable.Wrong),
            ScriptedClient.Hang(said, true, ScriptedClient.Text("{"))
        );

        Task<DuelResult> play = new DuelExecutor(table.Matches).PlayAsync(
            Plan,
            [MatchTable.Player(quick), MatchTable.Player(stuck)],
            cancel.Token
        );
        await said.Task.WaitAsync(Patience);
        await cancel.CancelAsync();
        DuelResult result = await play.WaitAsync(Patience);

        result.IsCancelled.Should().BeTrue();
        JudgedMatch match = result.Players[1].Matches.Should().ContainSingle().Subject;
        match.Record.End!.Outcome.Should().Be("cancelled");
        match.Judgement.Solve!.Score!.IsExact.Should().BeFalse();
        match.Judgement.Rounds[1].Should().BeOfType<RoundJudgement.NotJudged>().Which.Class.Should().Be("cancelled");
    }

    [Fact]
    public async Task A_failing_journal_stops_both_players()
    {
        await using var table = new MatchTable(given => given is CallFinal);
        var stuck = new ScriptedClient(ScriptedClient.Hang(new(), true));

        Func<Task> play = () =>
            new DuelExecutor(table.Matches)
                .PlayAsync(
                    Plan,
                    [MatchTable.Player(stuck), MatchTable.Player(new ScriptedClient(ScriptedClient.Answer("x")))],
                    CancellationToken.None
                )
                .WaitAsync(Patience);

        await play.Should().ThrowAsync<JournalException>();
    }

    [Fact]
    public async Task What_is_read_back_from_the_run_folder_is_judged_the_same()
    {
        string path = Path.Combine(Path.GetTempPath(), $"gridlock-duel-{Guid.NewGuid():N}");
        try
        {
            var folder = ((FolderResult.Ready)RunFolder.Create(path)).Folder;
            DuelResult live;
            await using (var journal = JournalWriter.Create(folder, JournalOptions.Default))
            {
                await using var channel = new EventChannel(journal.AppendAsync, TimeProvider.System);
                using var documents = new DocumentLedger(channel);
                await channel.PublishAsync(
                    new RunStarted(RunStarted.CurrentFormat, "r", "gridlock 0", new Dictionary<string, string>()),
                    CancellationToken.None
                );
                var failing = new ScriptedClient(
                    ScriptedClient.Answer(MatchTable.Wrong),
                    ScriptedClient.Fail(
                        new PlayerException(PlayerFailure.Cut, "Cut."),
                        ScriptedClient.Text("{\"checks")
                    )
                );
                live = await new DuelExecutor(new MatchExecutor(channel, documents, TimeProvider.System)).PlayAsync(
                    Plan,
                    [MatchTable.Player(Repairing()), MatchTable.Player(failing)],
                    CancellationToken.None
                );
            }

            var transcript = ((TranscriptResult.Opened)RunTranscript.Open(path)).Transcript;
            MatchRecord[] records = [.. transcript.Matches().OrderBy(match => match.Id, StringComparer.Ordinal)];
            JudgedMatch[] played = [.. live.Players.SelectMany(player => player.Matches)];

            records.Should().HaveCount(6);
            records
                .Should()
                .BeEquivalentTo(played.Select(match => match.Record), options => options.WithStrictOrdering());
            var judge = new MatchJudge(MatchTable.Puzzle);
            records
                .Select(record => judge.Judge(record.Start.Tier, RoundTexts.Of(record)))
                .Should()
                .BeEquivalentTo(
                    played.Select(match => match.Judgement),
                    options => options.WithStrictOrdering().RespectingRuntimeTypes()
                );
        }
        finally
        {
            Directory.Delete(path, recursive: true);
        }
    }

    private static IEnumerable<RoundEffect> Effects(PlayedTiers player) =>
        player.Matches.Select(match => ((RoundJudgement.Judged)match.Judgement.Rounds[1]).Check!.Effect);

    private static ScriptedClient Repairing() =>
        new(ScriptedClient.Answer(MatchTable.Wrong), ScriptedClient.Answer(MatchTable.Verify(MatchTable.Right)));

    private static ScriptedClient Breaking() =>
        new(ScriptedClient.Answer(MatchTable.Right), ScriptedClient.Answer(MatchTable.Verify(MatchTable.Wrong)));
}
