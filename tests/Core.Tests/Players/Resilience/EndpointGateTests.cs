using Gridlock.Core.Players;
using Gridlock.Core.Players.Resilience;

namespace Gridlock.Core.Tests.Players.Resilience;

public sealed class EndpointGateTests
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private readonly ManualTime _time = new();

    [Fact]
    public async Task Calls_leave_in_the_order_in_which_they_came()
    {
        using EndpointGate gate = Gate(new GateLimits { FirstConcurrency = 1, MostConcurrency = 1 });
        var left = new List<int>();
        Task<GatePermit>[] waiting = [.. Enumerable.Range(0, 50).Select(_ => EnterAsync(gate))];

        for (int i = 0; i < waiting.Length; i++)
        {
            GatePermit permit = await waiting[i].WaitAsync(Minute, TestContext.Current.CancellationToken);
            waiting.Count(task => task.IsCompleted).Should().Be(i + 1);
            left.Add(i);
            permit.End(null, null, null);
        }

        left.Should().HaveCount(50);
    }

    [Fact]
    public async Task Who_gives_up_leaves_the_queue_and_holds_up_nobody()
    {
        using EndpointGate gate = Gate(new GateLimits { FirstConcurrency = 1, MostConcurrency = 1 });
        GatePermit first = await EnterAsync(gate);
        using var gaveUp = new CancellationTokenSource();
        Task<GatePermit> second = gate.EnterAsync(1, Minute, gaveUp.Token);
        Task<GatePermit> third = EnterAsync(gate);

        await gaveUp.CancelAsync();
        Func<Task> waiting = () => second;
        await waiting.Should().ThrowAsync<OperationCanceledException>();
        third.IsCompleted.Should().BeFalse();
        first.End(null, null, null);

        (await third.WaitAsync(Minute, TestContext.Current.CancellationToken)).Dispose();
    }

    [Fact]
    public async Task A_permit_that_is_not_used_gives_its_turn_back()
    {
        using EndpointGate gate = Gate(new GateLimits { FirstConcurrency = 1, MostConcurrency = 1 });
        GatePermit first = await EnterAsync(gate);
        Task<GatePermit> second = EnterAsync(gate);

        first.Dispose();
        first.Dispose();

        await second.WaitAsync(Minute, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Nobody_leaves_before_the_time_that_the_provider_asked_for()
    {
        using EndpointGate gate = Gate(GateLimits.Default);
        (await EnterAsync(gate)).End(Refusal(TimeSpan.FromSeconds(7)), null, null);

        Task<GatePermit> next = EnterAsync(gate);
        _time.Advance(TimeSpan.FromSeconds(6.999));
        next.IsCompleted.Should().BeFalse();
        _time.Advance(TimeSpan.FromMilliseconds(1));

        await next.WaitAsync(Minute, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_wait_that_would_be_longer_than_the_call_allows_ends_it_at_once_as_deferred()
    {
        using EndpointGate gate = Gate(GateLimits.Default);
        GatePermit first = await EnterAsync(gate);
        Task<GatePermit>[] queue = [.. Enumerable.Range(0, 20).Select(_ => EnterAsync(gate))];
        int through = queue.Count(task => task.IsCompleted);

        first.End(Refusal(TimeSpan.FromSeconds(3600)), null, null);

        through.Should().Be(7);
        foreach (Task<GatePermit> turnedAway in queue[through..].Append(EnterAsync(gate)))
        {
            Func<Task> waiting = () => turnedAway.WaitAsync(Minute);
            PlayerException failure = (await waiting.Should().ThrowAsync<PlayerException>()).Which;
            failure.Failure.Should().Be(PlayerFailure.Deferred);
            failure.PossiblyBilled.Should().BeFalse();
            failure
                .Message.Should()
                .Be(
                    "box asked to wait, for another 3600 s, and a call may wait 60 s at most: nothing was sent; play again later."
                );
        }
    }

    [Fact]
    public async Task A_provider_that_only_fails_is_left_alone_but_for_probes_until_one_is_answered()
    {
        using EndpointGate gate = Gate(GateLimits.Default);
        for (int i = 0; i < GateLimits.Default.FailuresToOpen; i++)
        {
            (await EnterAsync(gate)).End(Broken(), null, null);
        }
        Task<GatePermit>[] waiting = [.. Enumerable.Range(0, 3).Select(_ => EnterAsync(gate))];

        _time.Advance(TimeSpan.FromSeconds(1.9));
        waiting.Should().OnlyContain(task => !task.IsCompleted);
        _time.Advance(TimeSpan.FromSeconds(0.1));
        GatePermit probe = await waiting[0].WaitAsync(Minute, TestContext.Current.CancellationToken);
        waiting[1].IsCompleted.Should().BeFalse();
        probe.End(Broken(), null, null);
        _time.Advance(TimeSpan.FromSeconds(3.9));
        waiting[1].IsCompleted.Should().BeFalse();
        _time.Advance(TimeSpan.FromSeconds(0.1));
        GatePermit second = await waiting[1].WaitAsync(Minute, TestContext.Current.CancellationToken);
        waiting[2].IsCompleted.Should().BeFalse();
        second.Accept();
        second.End(null, null, null);

        await waiting[2].WaitAsync(Minute, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Who_waits_for_a_failing_provider_longer_than_allowed_is_told_so()
    {
        using EndpointGate gate = Gate(GateLimits.Default);
        for (int i = 0; i < GateLimits.Default.FailuresToOpen; i++)
        {
            (await EnterAsync(gate)).End(Broken(), null, null);
        }
        Task<GatePermit> probe = EnterAsync(gate);
        Task<GatePermit> waiting = EnterAsync(gate);
        _time.Advance(TimeSpan.FromSeconds(2));
        await probe.WaitAsync(Minute, TestContext.Current.CancellationToken);

        _time.Advance(TimeSpan.FromSeconds(57.9));
        waiting.IsCompleted.Should().BeFalse();
        _time.Advance(TimeSpan.FromSeconds(0.1));

        Func<Task> end = () => waiting.WaitAsync(Minute);
        (await end.Should().ThrowAsync<PlayerException>())
            .Which.Message.Should()
            .Be(
                "box fails again and again and did not recover within 60 s: nothing was sent; play again later. The last failure: It broke."
            );
    }

    [Fact]
    public async Task Answers_and_refusals_of_the_request_itself_are_signs_of_life()
    {
        using EndpointGate gate = Gate(GateLimits.Default);
        for (int i = 0; i < 100; i++)
        {
            GatePermit permit = await EnterAsync(gate).WaitAsync(Minute, TestContext.Current.CancellationToken);
            bool lives = i % 4 == 0;
            permit.End(lives ? new PlayerException(PlayerFailure.BadRequest, "No.") : Broken(), null, null);
        }
    }

    [Fact]
    public async Task A_slow_provider_slows_no_other()
    {
        using var gates = new EndpointGates(_time);
        Player slow = Player("http://slow/v1#m");
        for (int i = 0; i < GateLimits.Default.FirstConcurrency; i++)
        {
            await EnterAsync(gates.Of(slow));
        }
        Task<GatePermit> stuck = EnterAsync(gates.Of(slow));

        await EnterAsync(gates.Of(Player("http://fast/v1#m"))).WaitAsync(Minute, TestContext.Current.CancellationToken);
        await EnterAsync(gates.Of(Player("http://slow/v1#other")))
            .WaitAsync(Minute, TestContext.Current.CancellationToken);

        stuck.IsCompleted.Should().BeFalse();
        gates.Of(slow).Should().BeSameAs(gates.Of(Player("http://slow/v1#m")));
    }

    [Fact]
    public async Task Nobody_is_lost_among_thousands_that_come_go_and_give_up_at_once()
    {
        using var gate = new EndpointGate("box", new GateLimits { FirstConcurrency = 4, MostConcurrency = 4 }, _time);
        int under = 0;
        int most = 0;
        int done = 0;
        async Task CallAsync(int number)
        {
            using var patience = new CancellationTokenSource();
            Task<GatePermit> turn = gate.EnterAsync(1, Minute, patience.Token);
            if (number % 5 == 0)
            {
                await patience.CancelAsync();
            }
            try
            {
                using GatePermit permit = await turn;
                int now = Interlocked.Increment(ref under);
                InterlockedMax(ref most, now);
                await Task.Yield();
                Interlocked.Decrement(ref under);
                permit.End(null, null, null);
            }
            catch (OperationCanceledException)
            {
                // It gave up.
            }
            Interlocked.Increment(ref done);
        }

        await Task.WhenAll(Enumerable.Range(0, 5000).Select(number => Task.Run(() => CallAsync(number))))
            .WaitAsync(Minute, TestContext.Current.CancellationToken);

        done.Should().Be(5000);
        most.Should().BeInRange(1, 4);
    }

    private static void InterlockedMax(ref int most, int now)
    {
        int seen;
        while ((seen = Volatile.Read(ref most)) < now && Interlocked.CompareExchange(ref most, now, seen) != seen) { }
    }

    private static PlayerException Refusal(TimeSpan wait) =>
        new(PlayerFailure.RateLimited, "Too many.") { Status = 429, RetryAfter = wait };

    private static PlayerException Broken() => new(PlayerFailure.ProviderError, "It broke.") { Status = 500 };

    private static Player Player(string name) =>
        new(((PlayerNameParse.Accepted)PlayerName.Parse(name)).Name, null!, name.Split('#')[0]);

    private static Task<GatePermit> EnterAsync(EndpointGate gate) =>
        gate.EnterAsync(1, Minute, TestContext.Current.CancellationToken);

    private EndpointGate Gate(GateLimits limits) => new("box", limits, _time);
}
