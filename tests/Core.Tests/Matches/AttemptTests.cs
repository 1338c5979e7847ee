using Gridlock.Core.Matches;
using Gridlock.Core.Players;
using Gridlock.Core.Players.Budget;
using Gridlock.Core.Players.Resilience;
using Gridlock.Core.Players.Wire;
using Gridlock.Puzzles.Wording;
using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Reading;
using Microsoft.Extensions.AI;

namespace Gridlock.Core.Tests.Matches;

/// <summary>Rounds of several attempts, on a clock that is moved by hand.</summary>
public sealed class AttemptTests
{
    private static readonly TokenPrice Price = new(1, 10);
    private readonly ManualTime _time = new();

    [Fact]
    public async Task Every_attempt_is_a_call_of_its_own_and_the_whole_one_counts()
    {
        await using var table = new MatchTable(retries: RetryLimits.Default, time: _time);
        var client = new ScriptedClient(
            ScriptedClient.Fail(Failure(PlayerFailure.RateLimited, 429, TimeSpan.FromSeconds(7))),
            ScriptedClient.Fail(Failure(PlayerFailure.Cut, null), ScriptedClient.Reasoning("I was ")),
            ScriptedClient.Answer(MatchTable.Right)
        );

        MatchRecord match = await PlayAsync(table, client, Player());

        match.End!.Outcome.Should().Be("completed");
        IReadOnlyList<CallRecord> attempts = match.Rounds.Should().ContainSingle().Which.Attempts;
        attempts.Select(call => call.Intent.Call).Should().Equal("m1.r0.a1", "m1.r0.a2", "m1.r0.a3");
        attempts.Select(call => call.Intent.Attempt).Should().Equal(1, 2, 3);
        attempts[1].Reasoning.Should().Be("I was ");
        attempts[1].PossiblyBilled.Should().BeTrue();
        match.Rounds[0].Call.Should().BeSameAs(attempts[2]);
        CallRetry[] retries = [.. table.Journal.Events.OfType<CallRetry>()];
        retries
            .Select(retry => (retry.Call, retry.Attempt, retry.Reason))
            .Should()
            .Equal(("m1.r0.a1", 2, "429"), ("m1.r0.a2", 3, "cut"));
        retries[0].Wait.Should().Be(7_000_000);
        retries[1].Wait.Should().BeInRange(1_000_000, 2_000_000);
        _time.Elapsed.TotalSeconds.Should().BeInRange(8, 9.5);
    }

    [Fact]
    public async Task After_the_last_attempt_the_round_has_failed_and_each_attempt_is_kept()
    {
        await using var table = new MatchTable(retries: RetryLimits.Default, time: _time);
        var client = new ScriptedClient(ScriptedClient.Fail(Failure(PlayerFailure.ProviderError, 500)));

        MatchRecord match = await PlayAsync(table, client, Player());

        match.End!.Outcome.Should().Be("failed");
        match.Rounds[0].Attempts.Should().HaveCount(5).And.OnlyContain(call => call.Failure!.Status == 500);
        table.Journal.Events.OfType<CallRetry>().Should().HaveCount(4);
        _time.Elapsed.TotalSeconds.Should().BeInRange(7.5, 15);
    }

    [Theory]
    [InlineData(PlayerFailure.RefusedKey, 401)]
    [InlineData(PlayerFailure.BadRequest, 400)]
    [InlineData(PlayerFailure.UnreadableStream, 200)]
    public async Task What_can_not_be_mended_by_waiting_is_not_tried_again(PlayerFailure failure, int status)
    {
        await using var table = new MatchTable(retries: RetryLimits.Default, time: _time);
        var client = new ScriptedClient(ScriptedClient.Fail(Failure(failure, status)));

        MatchRecord match = await PlayAsync(table, client, Player());

        match.Rounds[0].Attempts.Should().ContainSingle();
        client.Requests.Should().ContainSingle();
        _time.Elapsed.Should().Be(TimeSpan.Zero);
    }

    [Fact]
    public async Task A_wait_beyond_the_bound_defers_this_call_and_the_next_one_without_a_request()
    {
        await using var table = new MatchTable(retries: RetryLimits.Default, time: _time);
        var client = new ScriptedClient(
            ScriptedClient.Fail(Failure(PlayerFailure.RateLimited, 429, TimeSpan.FromHours(1)))
        );

        MatchRecord first = await PlayAsync(table, client, Player());
        MatchRecord second = await PlayAsync(table, client, Player());

        first.Rounds[0].Attempts.Should().ContainSingle().Which.Failure!.Class.Should().Be("deferred");
        first.Rounds[0].Call.Failure!.RetryAfter.Should().Be(3_600_000);
        CallRecord unsent = second.Rounds[0].Attempts.Should().ContainSingle().Which;
        (unsent.Failure!.Class, unsent.Failure.PossiblyBilled).Should().Be(("deferred", false));
        client.Requests.Should().ContainSingle();
        _time.Elapsed.Should().Be(TimeSpan.Zero);
    }

    [Fact]
    public async Task Giving_up_between_two_attempts_ends_the_match_at_once_as_cancelled()
    {
        await using var table = new MatchTable(retries: RetryLimits.Default, time: _time);
        var client = new ScriptedClient(ScriptedClient.Fail(Failure(PlayerFailure.ProviderError, 500)));
        using var stop = new CancellationTokenSource();
        Task<MatchRecord> playing = table.Matches.PlayAsync(MatchTable.Plan(0), Player(client), stop.Token);
        while (!table.Journal.Events.OfType<CallRetry>().Any())
        {
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }

        await stop.CancelAsync();
        MatchRecord match = await playing.WaitAsync(TimeSpan.FromMinutes(3), TestContext.Current.CancellationToken);

        match.End!.Outcome.Should().Be("cancelled");
        match.Rounds[0].Attempts.Should().ContainSingle();
    }

    [Fact]
    public async Task At_the_budget_no_further_call_starts_and_what_was_played_stays()
    {
        MatchPlan plan = MatchTable.Plan(rounds: 2);
        long prompt = WorstCase.PromptTokens([PromptWriter.Write(plan.Puzzle, plan.Tier)]);
        // An answer costs 100 tokens in and 50 out, far less than the worst case; the next prompt is longer than the first.
        const decimal answer = 0.0006m;
        var ledger = new BudgetLedger(WorstCase.Of(prompt, 1000, Price) + answer);
        await using var table = new MatchTable(budget: ledger, time: _time);
        var client = new ScriptedClient(ScriptedClient.Answer(MatchTable.Wrong));
        Player player = Player(client) with { OutputLimit = 1000 };

        MatchRecord match = await table.Matches.PlayAsync(plan, player, TestContext.Current.CancellationToken);

        match.End!.Outcome.Should().Be("budget");
        match.Rounds.Should().ContainSingle().Which.Call.State.Should().Be(CallState.Complete);
        ledger.Spent.Should().Be(answer);
        ledger.Reserved.Should().Be(0);
        client.Requests.Should().ContainSingle();
        match.Start.Price.Should().Be(Price);
        match.Rounds[0].Call.Intent.OutputLimit.Should().Be(1000);
    }

    [Fact]
    public async Task A_failed_attempt_that_may_be_billed_is_paid_from_the_budget_at_its_estimate()
    {
        var ledger = new BudgetLedger(5);
        await using var table = new MatchTable(retries: RetryLimits.Default, budget: ledger, time: _time);
        var client = new ScriptedClient(
            ScriptedClient.Fail(Failure(PlayerFailure.Cut, null), ScriptedClient.Reasoning(new string('a', 4000))),
            ScriptedClient.Answer(MatchTable.Right)
        );

        MatchRecord match = await PlayAsync(table, client, Player());

        match.End!.Outcome.Should().Be("completed");
        CallCost cut = CallCost.Of(match.Rounds[0].Attempts[0], Price);
        cut.IsEstimated.Should().BeTrue();
        cut.Dollars.Should().BeGreaterThan(1000 * 10m / 1_000_000);
        ledger.Spent.Should().Be(cut.Dollars!.Value + 0.0006m);
        match.Rounds[0].Call.Intent.OutputLimit.Should().Be(WorstCase.UsualOutputLimit);
    }

    [Fact]
    public async Task A_call_that_waited_for_its_money_still_waits_as_long_as_the_provider_asks_everybody_to()
    {
        decimal worst = WorstCase.Of(
            WorstCase.PromptTokens([PromptWriter.Write(MatchTable.Puzzle, MatchTable.Plan().Tier)]),
            1000,
            Price
        );
        await using var table = new MatchTable(budget: new BudgetLedger(worst * 1.5m), time: _time);
        var refused = new TaskCompletionSource<ChatResponseUpdate>();
        var client = new ScriptedClient((_, _) => Late(refused.Task), ScriptedClient.Answer(MatchTable.Right));
        Player player = Player(client) with { OutputLimit = 1000 };
        CancellationToken token = TestContext.Current.CancellationToken;

        Task<MatchRecord> first = table.Matches.PlayAsync(MatchTable.Plan(rounds: 0), player, token);
        Task<MatchRecord> second = table.Matches.PlayAsync(
            MatchTable.Plan(rounds: 0) with
            {
                Match = "m2",
            },
            player,
            token
        );
        while (client.Requests.Count == 0)
        {
            await Task.Delay(5, token);
        }
        refused.SetException(Failure(PlayerFailure.RateLimited, 429, TimeSpan.FromSeconds(7)));
        await Task.WhenAny(first, second).WaitAsync(TimeSpan.FromMinutes(3), token);
        _time.Advance(TimeSpan.FromSeconds(6.9));
        await Task.Delay(100, token);

        client.Requests.Count.Should().Be(1);
        _time.Advance(TimeSpan.FromSeconds(0.2));
        MatchRecord[] matches = await Task.WhenAll(first, second).WaitAsync(TimeSpan.FromMinutes(3), token);
        matches.Select(match => match.End!.Outcome).Should().BeEquivalentTo(["failed", "completed"]);
        client.Requests.Count.Should().Be(2);
    }

    [Fact]
    public async Task What_a_failed_attempt_had_counted_is_in_the_journal_and_is_paid()
    {
        var ledger = new BudgetLedger(5);
        await using var table = new MatchTable(budget: ledger, time: _time);
        PlayerException cut = Failure(PlayerFailure.Cut, null);
        cut.Usage = new TokenCount(70, 900);
        var client = new ScriptedClient(ScriptedClient.Fail(cut, ScriptedClient.Reasoning("I was ")));

        MatchRecord match = await PlayAsync(table, client, Player());

        match
            .Rounds[0]
            .Call.Failure!.Usage.Should()
            .Be(new CallUsage(70, 900, null, null, null, UsageSource.Reported.Word()));
        ledger.Spent.Should().Be(((70 * Price.Input) + (900 * Price.Output)) / 1_000_000);
    }

    [Fact]
    public async Task A_player_without_a_price_can_not_play_on_a_budget()
    {
        await using var table = new MatchTable(budget: new BudgetLedger(5), time: _time);
        Player player = Player(new ScriptedClient()) with { StatedPrice = null };

        Func<Task> playing = () => PlayAsync(table, new ScriptedClient(), player);

        (await playing.Should().ThrowAsync<ArgumentException>())
            .Which.Message.Should()
            .StartWith("A budget needs the price of 'groq/m', which is not known: state it in gridlock.yaml");
        table.Journal.Events.Should().BeEmpty();
    }

    private static async IAsyncEnumerable<ChatResponseUpdate> Late(Task<ChatResponseUpdate> update)
    {
        yield return await update;
    }

    private static PlayerException Failure(PlayerFailure failure, int? status, TimeSpan? wait = null) =>
        new(failure, "It failed.")
        {
            Status = status,
            RetryAfter = wait,
            PossiblyBilled = failure != PlayerFailure.RateLimited,
        };

    private static Player Player(ScriptedClient? client = null) =>
        MatchTable.Player(client!, "groq/m") with
        {
            Endpoint = "https://api.example/v1/chat/completions",
            StatedPrice = Price,
        };

    /// <summary>Moves the clock on whenever the match waits for it.</summary>
    private async Task<MatchRecord> PlayAsync(MatchTable table, ScriptedClient client, Player player)
    {
        Task<MatchRecord> playing = table.Matches.PlayAsync(
            MatchTable.Plan(rounds: 0),
            player with
            {
                Client = client,
            },
            TestContext.Current.CancellationToken
        );
        while (!playing.IsCompleted)
        {
            int ended = table.Journal.Events.Count(e => e is CallFailed);
            int retried = table.Journal.Events.Count(e => e is CallRetry);
            await Task.Delay(5, TestContext.Current.CancellationToken);
            bool waits = retried == ended && client.Requests.Count == retried && _time.Next < TimeSpan.FromMinutes(1);
            if (waits)
            {
                _time.Advance(_time.Next!.Value);
            }
        }
        return await playing;
    }
}
