using Gridlock.Core.Players;
using Gridlock.Core.Players.Resilience;
using Gridlock.Core.Runs;
using Gridlock.Core.Runs.Standing;
using Gridlock.Core.Tests.Matches;
using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Reading;

namespace Gridlock.Core.Tests.Runs;

public sealed class RunExecutorTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_case_is_played_once_and_never_more_at_a_time_than_allowed()
    {
        using var table = new RunTable { Puzzles = 20, Concurrency = 3 };
        using var client = new CountingClient();
        using var other = new CountingClient();

        (RunOutcome outcome, RunStanding standing) = await table.PlayAsync(
            Token,
            MatchTable.Player(client, "sim/one"),
            MatchTable.Player(other, "sim/two")
        );

        outcome.Should().Be(RunOutcome.Completed);
        standing.Done.Should().Be(80);
        standing.Calls.Should().Be(160);
        (client.Calls + other.Calls).Should().Be(160);
        client.MostAtATime.Should().BeInRange(1, 3);
        other.MostAtATime.Should().BeInRange(1, 3);
        MatchRecord[] matches = [.. table.Transcript.Matches()];
        matches.Should().HaveCount(80).And.OnlyContain(match => match.End!.Outcome == "completed");
        matches.Select(match => match.Id).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task A_run_that_was_stopped_goes_on_without_asking_anything_twice()
    {
        using var table = new RunTable();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Token);
        var hangs = new TaskCompletionSource();
        using var first = new CountingClient(hangs: hangs);
        Task<(RunOutcome Outcome, RunStanding)> playing = table.PlayAsync(stop.Token, Named(first));
        await hangs.Task;
        await stop.CancelAsync();
        (await playing).Outcome.Should().Be(RunOutcome.Cancelled);
        int whole = Finals(table).Sum();
        whole.Should().BeInRange(0, 3);

        using var second = new CountingClient();
        (RunOutcome outcome, RunStanding standing) = await table.PlayAsync(Token, Named(second));

        outcome.Should().Be(RunOutcome.Completed);
        second.Calls.Should().Be(24 - whole, "what was complete is not asked again, and all else is");
        standing.Done.Should().Be(12);
        standing.Players[0].FailedCalls.Should().BeInRange(1, 4, "what was in flight is failed as cancelled");
        Finals(table).Should().OnlyContain(round => round == 1);
    }

    [Fact]
    public async Task What_failed_is_tried_again_by_the_next_process_and_over_when_few_enough_fail()
    {
        using var table = new RunTable { FailedShare = 0.1 };
        using var bad = new CountingClient(fails: call => call % 2 == 0);
        (RunOutcome outcome, RunStanding standing) = await table.PlayAsync(Token, Named(bad));
        outcome.Should().Be(RunOutcome.Failures);
        standing.Failed.Should().BeGreaterThan(1);
        standing.FailuresByClass.Single().Class.Should().Be("provider-error");

        using var better = new CountingClient(fails: call => call == 1);
        (outcome, standing) = await table.PlayAsync(Token, Named(better));

        outcome.Should().Be(RunOutcome.Completed, "one of twelve cases is within a tenth");
        standing.Failed.Should().Be(1);
        table.Transcript.Matches().Count(match => match.End!.Outcome == "failed").Should().Be(1);
    }

    [Fact]
    public async Task A_player_that_fails_all_the_time_is_asked_no_more_and_the_others_play_on()
    {
        using var table = new RunTable { FailuresInARow = 3, FailedShare = 1 };
        using var dead = new CountingClient(fails: _ => true);
        using var well = new CountingClient();

        (RunOutcome outcome, RunStanding standing) = await table.PlayAsync(
            Token,
            Gentle(MatchTable.Player(dead, "sim/dead")),
            MatchTable.Player(well, "sim/well")
        );

        outcome.Should().Be(RunOutcome.Failures);
        dead.Calls.Should().BeInRange(3, 3 + table.Concurrency);
        standing.Players[1].Done.Should().Be(12);
    }

    [Fact]
    public async Task A_player_that_hangs_takes_no_place_that_is_anothers()
    {
        using var table = new RunTable();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Token);
        using var stuck = new CountingClient(hangs: new TaskCompletionSource());
        using var well = new CountingClient();

        Task<(RunOutcome, RunStanding)> playing = table.PlayAsync(
            stop.Token,
            Named(stuck, "sim/stuck"),
            Named(well, "sim/well")
        );
        await Task.WhenAny(WaitForAsync(() => well.Calls == 24), Task.Delay(TimeSpan.FromMinutes(3), Token));
        await stop.CancelAsync();

        await playing;
        well.Calls.Should().Be(24);
    }

    [Fact]
    public async Task A_budget_stops_the_run_and_more_of_it_lets_the_run_go_on()
    {
        var price = new TokenPrice(0, 1_000);
        using var client = new CountingClient();
        Player player = Named(client) with { StatedPrice = price, OutputLimit = 1_000 };
        using var table = new RunTable { Budget = 7.5m };
        (RunOutcome outcome, RunStanding standing) = await table.PlayAsync(Token, player);
        outcome.Should().Be(RunOutcome.Budget);
        standing.Cost.Should().Be(7, "a dollar a call, and the eighth could pass the limit");

        table.Budget = 24;
        (outcome, standing) = await table.PlayAsync(Token, player);

        outcome.Should().Be(RunOutcome.Completed);
        standing.Cost.Should().Be(24, "what was spent before is counted once");
        client.Calls.Should().Be(24);
    }

    private static async Task WaitForAsync(Func<bool> condition)
    {
        while (!condition())
        {
            await Task.Delay(5, Token);
        }
    }

    private static Player Named(CountingClient client, string name = "sim/one") =>
        Gentle(MatchTable.Player(client, name));

    /// <summary>A gate that does not close at failures, which are the test's own.</summary>
    private static Player Gentle(Player player) =>
        player with
        {
            Limits = GateLimits.Default with { FailuresToOpen = 1_000 },
        };

    /// <summary>How many whole answers each round of each match has.</summary>
    private static IEnumerable<int> Finals(RunTable table) =>
        table
            .Transcript.Matches()
            .SelectMany(match => match.Rounds)
            .Select(round => round.Attempts.Count(call => call.State == CallState.Complete));
}
