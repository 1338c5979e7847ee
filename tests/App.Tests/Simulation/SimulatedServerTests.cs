using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Gridlock.App.Simulation;
using Gridlock.Core.Players;
using Gridlock.Core.Players.Simulated;
using Gridlock.Core.Players.Wire;
using Microsoft.Extensions.AI;

namespace Gridlock.App.Tests.Simulation;

public sealed class SimulatedServerTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0)]
    [InlineData(1500)]
    public async Task A_player_is_heard_word_for_word_with_reasoning_and_answer_apart(double pace)
    {
        await using Table table = await Table.LayAsync(pace);
        ChatMessage[] messages =
        [
            new(ChatRole.System, "Sei höflich."),
            new(ChatRole.User, "Löse 🏠 \"das\"."),
            new(ChatRole.Assistant, [new TextReasoningContent("hidden"), new TextContent("Nein.")]),
            new(ChatRole.User, "Prüfe."),
        ];

        ChatResponse response = await table
            .Seat("sim/story")
            .GetResponseAsync(messages, new ChatOptions { Seed = 77 }, Token);

        response
            .Text.Should()
            .Be("system: \"Sei höflich.\"\nuser: \"Löse 🏠 \"das\".\"\nassistant: \"Nein.\"\nuser: \"Prüfe.\"\n");
        string reasoning = string.Concat(
            response.Messages[0].Contents.OfType<TextReasoningContent>().Select(c => c.Text)
        );
        reasoning.Should().Be(StoryPlayer.Reasoning("77"));
        response.FinishReason.Should().Be(ChatFinishReason.Stop);
        response.ModelId.Should().Be("story");
        UsageDetails usage = response.Usage!;
        usage.ReasoningTokenCount.Should().BeInRange(20, 60);
        usage.OutputTokenCount.Should().BeGreaterThan(usage.ReasoningTokenCount!.Value);
        usage.TotalTokenCount.Should().Be(usage.InputTokenCount + usage.OutputTokenCount);
    }

    [Fact]
    public async Task The_last_update_says_who_answered()
    {
        await using Table table = await Table.LayAsync();
        List<ChatResponseUpdate> updates = await table
            .Seat("sim/story")
            .GetStreamingResponseAsync("Hello", cancellationToken: Token)
            .ToListAsync(Token);

        updates[^1].Fingerprint().Should().Be("gridlock-sim");
        updates[^1].Headers().Should().ContainKey("x-request-id").WhoseValue.Should().StartWith("sim-");
        updates.Select(u => u.Contents.Count).Should().AllBeEquivalentTo(1);
    }

    [Fact]
    public async Task The_same_seed_and_text_give_the_same_bytes_and_another_seed_other_chunks()
    {
        await using Table table = await Table.LayAsync(5000);

        string[] first = await ChunksAsync(table, 5);

        (await ChunksAsync(table, 5)).Should().Equal(first);
        (await ChunksAsync(table, 6)).Should().NotEqual(first);
        first.Select(static text => text.Length).Distinct().Should().HaveCountGreaterThan(2);
    }

    [Fact]
    public async Task The_pace_is_kept()
    {
        await using Table table = await Table.LayAsync(100);
        var options = new ChatOptions { MaxOutputTokens = 60 };
        var clock = Stopwatch.StartNew();

        ChatResponse response = await table.Seat("sim/endless").GetResponseAsync("Go.", options, Token);

        clock.Elapsed.Should().BeGreaterThan(TimeSpan.FromSeconds(0.59));
        response.FinishReason.Should().Be(ChatFinishReason.Length);
        response.Usage!.OutputTokenCount.Should().Be(60);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(240)]
    public async Task A_player_stops_when_its_reader_leaves(double pace)
    {
        await using Table table = await Table.LayAsync(pace);
        using var cancel = new CancellationTokenSource();

        Func<Task> reading = async () =>
        {
            int read = 0;
            await foreach (
                ChatResponseUpdate _ in table
                    .Seat("sim/endless")
                    .GetStreamingResponseAsync("Go.", cancellationToken: cancel.Token)
            )
            {
                if (++read == 5)
                {
                    await cancel.CancelAsync();
                }
            }
        };
        await reading.Should().ThrowAsync<OperationCanceledException>();

        await table.Endless.Released.WaitAsync(TimeSpan.FromMinutes(2), Token);
        long pieces = table.Endless.Pieces;
        await Task.Delay(100, Token);
        table.Endless.Pieces.Should().Be(pieces);
    }

    [Fact]
    public async Task A_reader_that_does_not_read_holds_the_player_back()
    {
        await using Table table = await Table.LayAsync();
        using var request = new HttpRequestMessage(
            HttpMethod.Post,
            new Uri(table.Server.BaseAddress, "chat/completions")
        )
        {
            Content = new StringContent(
                """{"model":"endless","stream":true,"messages":[{"role":"user","content":"Go."}]}"""
            ),
        };
        using HttpResponseMessage response = await table.Http.SendAsync(
            request,
            HttpCompletionOption.ResponseHeadersRead,
            Token
        );
        long before;
        do
        {
            before = table.Endless.Pieces;
            await Task.Delay(300, Token);
        } while (before == 0 || table.Endless.Pieces != before);

        table.Endless.Pieces.Should().BeGreaterThan(0);
        table.Endless.Released.IsCompleted.Should().BeFalse();
    }

    [Fact]
    public async Task Stopping_the_server_cuts_what_is_being_written()
    {
        Table table = await Table.LayAsync(240);
        IChatClient client = table.Seat("sim/endless");
        Func<Task> reading = async () =>
        {
            await foreach (ChatResponseUpdate _ in client.GetStreamingResponseAsync("Go.", cancellationToken: Token))
            {
                await table.Server.DisposeAsync();
            }
        };
        (await reading.Should().ThrowAsync<PlayerException>()).Which.Class.Should().Be("cut");
        await table.Endless.Released.WaitAsync(TimeSpan.FromMinutes(2), Token);
    }

    [Fact]
    public async Task A_player_that_breaks_is_a_provider_error()
    {
        await using Table table = await Table.LayAsync();
        Func<Task> calling = () => table.Seat("sim/broken").GetResponseAsync("Go.", cancellationToken: Token);

        PlayerException failure = (await calling.Should().ThrowAsync<PlayerException>()).Which;
        failure.Class.Should().Be("provider-error");
        failure.ProviderSentence.Should().Be("The simulated player failed: a gear came loose");
    }

    [Fact]
    public async Task An_occupied_port_is_one_clear_sentence()
    {
        using var occupant = new TcpListener(IPAddress.Loopback, 0);
        occupant.Start();
        int port = ((IPEndPoint)occupant.LocalEndpoint).Port;

        (await RefusalAsync(new SimulatedServerOptions { Port = port }))
            .Should()
            .Be($"Port {port} of 127.0.0.1 is taken by another program; choose another, or 0 for a free one.");
    }

    [Theory]
    [InlineData(70000, 240, "70000 is not a port; choose one from 1 to 65535, or 0 for a free one.")]
    [InlineData(-1, 240, "-1 is not a port; choose one from 1 to 65535, or 0 for a free one.")]
    [InlineData(0, -3, "-3 tokens a second is no pace; choose a positive number, or 0 for no pause.")]
    [InlineData(0, double.NaN, "NaN tokens a second is no pace; choose a positive number, or 0 for no pause.")]
    public async Task Senseless_options_are_refused(int port, double pace, string reason) =>
        (await RefusalAsync(new SimulatedServerOptions { Port = port, TokensPerSecond = pace })).Should().Be(reason);

    [Fact]
    public async Task Many_players_write_side_by_side()
    {
        await using Table table = await Table.LayAsync(2000);
        Task<ChatResponse>[] calls =
        [
            .. Enumerable
                .Range(0, 100)
                .Select(seed =>
                    table.Seat("sim/story").GetResponseAsync("Hello", new ChatOptions { Seed = seed }, Token)
                ),
        ];
        ChatResponse[] responses = await Task.WhenAll(calls);

        for (int seed = 0; seed < responses.Length; seed++)
        {
            responses[seed]
                .Messages[0]
                .Contents.OfType<TextReasoningContent>()
                .Single()
                .Text.Should()
                .Be(StoryPlayer.Reasoning($"{seed}"));
        }
    }

    private static async Task<string[]> ChunksAsync(Table table, long seed)
    {
        var options = new ChatOptions { Seed = seed };
        List<ChatResponseUpdate> updates = await table
            .Seat("sim/story")
            .GetStreamingResponseAsync("A longer text, so that there are chunks to cut.", options, Token)
            .ToListAsync(Token);
        return
        [
            .. updates
                .SelectMany(u => u.Contents)
                .Select(c =>
                    c switch
                    {
                        TextReasoningContent text => text.Text,
                        TextContent text => text.Text,
                        _ => "",
                    }
                ),
        ];
    }

    private static async Task<string> RefusalAsync(SimulatedServerOptions options)
    {
        Func<Task> starting = () => SimulatedServer.StartAsync(options, new SimulatedPlayers(new StoryPlayer()), Token);
        return (await starting.Should().ThrowAsync<SimulatedServerException>()).Which.Message;
    }
}
