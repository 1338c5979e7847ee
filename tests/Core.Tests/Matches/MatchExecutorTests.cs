using Gridlock.Core.Matches;
using Gridlock.Core.Matches.Styles;
using Gridlock.Core.Players;
using Gridlock.Puzzles.Json;
using Gridlock.Puzzles.Wording;
using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Journal;
using Gridlock.Transcripts.Reading;
using Microsoft.Extensions.AI;

namespace Gridlock.Core.Tests.Matches;

public sealed class MatchExecutorTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    [Fact]
    public async Task A_match_is_told_to_the_journal_from_start_to_end()
    {
        await using var table = new MatchTable();
        var client = new ScriptedClient(
            ScriptedClient.Answer(MatchTable.Wrong),
            ScriptedClient.Answer(MatchTable.Verify(MatchTable.Right))
        );

        MatchRecord record = await table.Matches.PlayAsync(
            MatchTable.Plan(rounds: 1),
            MatchTable.Player(client),
            CancellationToken.None
        );

        JournalEvent[] events = [.. table.Journal.Events];
        string[] story = [.. events.Select(e => e.GetType().Name)];
        story
            .Where((name, index) => index == 0 || name != story[index - 1])
            .Should()
            .Equal(
                "DocumentRecorded",
                "MatchStarted",
                "DocumentRecorded",
                "CallIntent",
                "CallDelta",
                "CallFinal",
                "DocumentRecorded",
                "CallIntent",
                "CallDelta",
                "CallFinal",
                "MatchEnded"
            );
        events.OfType<DocumentRecorded>().Select(document => document.Hash).Should().OnlyHaveUniqueItems();
        events.OfType<DocumentRecorded>().First().Text.Should().Be(PuzzleJson.Write(MatchTable.Puzzle));
        var final = events.OfType<CallFinal>().First();
        final.Finish.Should().Be("stop");
        final.ServedModel.Should().Be("scripted-2026");
        final.Usage.Should().Be(new CallUsage(100, 50, 20, Source: "reported"));
        final.ReasoningCharacters.Should().Be("Let me think.".Length);
        final.AnswerCharacters.Should().Be(MatchTable.Wrong.Length);
        events.OfType<CallDelta>().Select(delta => delta.Offset).Should().OnlyContain(offset => offset >= 0);
        record.Start.Should().Be(events.OfType<MatchStarted>().Single());
        record.Start.Simulated.Should().BeTrue();
        record.End!.Outcome.Should().Be("completed");
        record
            .Rounds.Select(round => round.Call.Answer)
            .Should()
            .Equal(MatchTable.Wrong, MatchTable.Verify(MatchTable.Right));
        record.Rounds[0].Call.Reasoning.Should().Be("Let me think.");
    }

    [Fact]
    public async Task The_intent_is_in_the_journal_before_the_request_leaves()
    {
        await using var table = new MatchTable();
        int intents = -1;
        var client = new ScriptedClient(
            (messages, cancellationToken) =>
            {
                intents = table.Journal.Events.OfType<CallIntent>().Count();
                return ScriptedClient.Answer(MatchTable.Right)(messages, cancellationToken);
            }
        );

        await table.Matches.PlayAsync(MatchTable.Plan(rounds: 0), MatchTable.Player(client), CancellationToken.None);

        intents.Should().Be(1);
    }

    [Fact]
    public async Task The_conversation_carries_earlier_answers_without_reasoning_and_never_says_what_is_right()
    {
        await using var table = new MatchTable();
        var client = new ScriptedClient(
            ScriptedClient.Answer(MatchTable.Wrong),
            ScriptedClient.Answer(""),
            ScriptedClient.Answer(MatchTable.Verify(MatchTable.Right))
        );

        MatchRecord record = await table.Matches.PlayAsync(
            MatchTable.Plan(tier: 2),
            MatchTable.Player(client),
            CancellationToken.None
        );

        string check = RoundAsk.Usual.Message(MatchTable.Puzzle, 2);
        IReadOnlyList<ChatMessage> last = client.Requests[^1];
        last.Select(message => message.Text)
            .Should()
            .Equal(PromptWriter.Write(MatchTable.Puzzle, 2), MatchTable.Wrong, check, Protocol.NoAnswer, check);
        last.Select(message => message.Role.Value).Should().Equal("user", "assistant", "user", "assistant", "user");
        record
            .Rounds[2]
            .Call.Messages.Select(message => message.Text)
            .Should()
            .Equal(last.Select(message => message.Text));
        client.Seeds.Should().Equal(Enumerable.Repeat<long?>(MatchTable.Plan().RequestSeed, 3));
        client.Seeds.Should().OnlyContain(seed => seed >= 0 && seed <= int.MaxValue);
    }

    public static TheoryData<string, Exception> Failures { get; } =
        new()
        {
            {
                "rate-limited",
                new PlayerException(PlayerFailure.RateLimited, "Too many.") { Status = 429 }
            },
            {
                "cut",
                new PlayerException(PlayerFailure.Cut, "The stream ended early.") { PossiblyBilled = true }
            },
            { "provider-error", new InvalidOperationException("Something broke.") },
            { "provider-error", new HttpRequestException("Something broke.") },
            { "timeout", new TimeoutException("Too slow.") },
            { "timeout", new TaskCanceledException("Its own idea.") },
        };

    [Theory]
    [MemberData(nameof(Failures), DisableDiscoveryEnumeration = true)]
    public async Task A_failed_call_ends_the_match_and_keeps_what_came(string @class, Exception failure)
    {
        await using var table = new MatchTable();
        var client = new ScriptedClient(
            ScriptedClient.Answer(MatchTable.Wrong),
            ScriptedClient.Fail(failure, ScriptedClient.Reasoning("I was "), ScriptedClient.Text("{\"gr"))
        );

        MatchRecord record = await table.Matches.PlayAsync(
            MatchTable.Plan(),
            MatchTable.Player(client),
            CancellationToken.None
        );

        record.End!.Outcome.Should().Be("failed");
        record.Rounds.Should().HaveCount(2);
        record.Rounds[0].Call.State.Should().Be(CallState.Complete);
        CallRecord call = record.Rounds[1].Call;
        call.Failure!.Class.Should().Be(@class);
        (call.Reasoning, call.Answer).Should().Be(("I was ", "{\"gr"));
        table.Journal.Events.OfType<CallFailed>().Should().ContainSingle().Which.Should().Be(call.Failure);
    }

    [Fact]
    public async Task A_client_that_refuses_at_once_and_an_error_in_the_stream_are_failures_too()
    {
        await using var table = new MatchTable();
        var refusing = new ScriptedClient((_, _) => throw new InvalidOperationException("Not configured."));
        var erring = new ScriptedClient(
            ScriptedClient.Fail(
                new InvalidOperationException("Not reached."),
                ScriptedClient.Update(new ErrorContent("Overloaded."))
            )
        );
        foreach (
            (ScriptedClient client, string message) in new[] { (refusing, "Not configured."), (erring, "Overloaded.") }
        )
        {
            MatchRecord record = await table.Matches.PlayAsync(
                MatchTable.Plan(),
                MatchTable.Player(client),
                CancellationToken.None
            );

            record.End!.Outcome.Should().Be("failed");
            record.Rounds.Should().ContainSingle().Which.Call.Failure!.Message.Should().Be(message);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Cancelling_in_the_middle_keeps_the_partial_text_even_of_a_client_that_does_not_heed_it(bool heeds)
    {
        await using var table = new MatchTable();
        var said = new TaskCompletionSource();
        using var cancel = new CancellationTokenSource();
        var client = new ScriptedClient(ScriptedClient.Hang(said, heeds, ScriptedClient.Text("half an ans")));

        Task<MatchRecord> play = table.Matches.PlayAsync(MatchTable.Plan(), MatchTable.Player(client), cancel.Token);
        await said.Task.WaitAsync(Patience);
        await cancel.CancelAsync();
        MatchRecord record = await play.WaitAsync(Patience);

        record.End!.Outcome.Should().Be("cancelled");
        CallRecord call = record.Rounds.Should().ContainSingle().Subject.Call;
        call.Failure!.Class.Should().Be("cancelled");
        call.Failure.PossiblyBilled.Should().BeTrue();
        call.Answer.Should().Be("half an ans");
        table.Journal.Events[^1].Should().BeOfType<MatchEnded>();
    }

    [Fact]
    public async Task Cancelling_between_rounds_makes_no_further_call()
    {
        await using var table = new MatchTable();
        using var cancel = new CancellationTokenSource();
        table.Channel.Attach((next, _) => default, 10);
        var client = new ScriptedClient(
            (messages, cancellationToken) =>
            {
                cancel.Cancel();
                return ScriptedClient.Answer(MatchTable.Right)(messages, cancellationToken);
            }
        );

        MatchRecord record = await table
            .Matches.PlayAsync(MatchTable.Plan(), MatchTable.Player(client), cancel.Token)
            .WaitAsync(Patience);

        record.End!.Outcome.Should().Be("cancelled");
        client.Requests.Should().ContainSingle();
        table
            .Journal.Events.Count(e => e is CallIntent)
            .Should()
            .Be(table.Journal.Events.Count(e => e is CallFinal or CallFailed));
    }

    [Fact]
    public async Task A_call_that_takes_too_long_fails_as_a_timeout()
    {
        await using var table = new MatchTable(callLimit: TimeSpan.FromMilliseconds(100));
        var client = new ScriptedClient(ScriptedClient.Hang(new(), false, ScriptedClient.Text("slow")));

        MatchRecord record = await table
            .Matches.PlayAsync(MatchTable.Plan(), MatchTable.Player(client), CancellationToken.None)
            .WaitAsync(Patience);

        record.Rounds.Single().Call.Failure!.Class.Should().Be("timeout");
        record.End!.Outcome.Should().Be("failed");
    }

    [Theory]
    [InlineData(typeof(MatchStarted))]
    [InlineData(typeof(CallIntent))]
    [InlineData(typeof(CallDelta))]
    [InlineData(typeof(CallFinal))]
    [InlineData(typeof(MatchEnded))]
    public async Task A_journal_that_fails_stops_the_match_wherever_it_is(Type at)
    {
        await using var table = new MatchTable(given => given.GetType() == at);
        var client = new ScriptedClient(ScriptedClient.Answer(MatchTable.Right));

        Func<Task> play = () =>
            table.Matches.PlayAsync(MatchTable.Plan(rounds: 0), MatchTable.Player(client), CancellationToken.None);

        (await play.Should().ThrowAsync<JournalException>()).Which.Message.Should().Be("The disk is full.");
        int requests = at == typeof(MatchStarted) || at == typeof(CallIntent) ? 0 : 1;
        client.Requests.Should().HaveCount(requests);
        table.Journal.Events.Should().NotContain(e => e.GetType() == at);
    }
}
