using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using Gridlock.Core.Matches;
using Gridlock.Core.Players;
using Gridlock.Core.Players.Resilience;
using Gridlock.Core.Tests.Matches;
using Gridlock.Puzzles.Identity;
using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Reading;

namespace Gridlock.Core.Tests.Players.Resilience;

/// <summary>Matches against servers of bare sockets, on the real clock.</summary>
public sealed class RealFaultTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("Retry-After: 1\r\n", 1)]
    [InlineData("Retry-After: 1.4\r\n", 1.4)]
    [InlineData("Retry-After-Ms: 700\r\n", 0.7)]
    public async Task No_request_leaves_before_the_seconds_have_passed_not_of_other_calls_either(
        string header,
        double seconds
    )
    {
        await using var server = new ScriptedServer(
            (request, stream, token) =>
                request == 0
                    ? ScriptedServer.RefuseAsync(stream, "429 Too Many Requests", header, token)
                    : ScriptedServer.StreamAsync(stream, ScriptedServer.Whole, true, token)
        );
        await using var table = new MatchTable(retries: RetryLimits.Default);
        using var connector = RealMatch.Connector();
        Player player = RealMatch.Connect(connector, server);

        Task<MatchRecord> first = RealMatch.PlayAsync(table, player, "m0");
        while (!table.Journal.Events.OfType<CallFailed>().Any())
        {
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }
        MatchRecord[] all = await Task.WhenAll([
            first,
            .. Enumerable.Range(1, 5).Select(number => RealMatch.PlayAsync(table, player, $"m{number}")),
        ]);

        all.Should().OnlyContain(match => match.End!.Outcome == "completed");
        server.Arrivals.Skip(1).Should().OnlyContain(at => (at - server.Arrivals[0]).TotalSeconds >= seconds);
        CallRecord refused = all[0].Rounds[0].Attempts[0];
        refused.Failure!.RetryAfter.Should().Be((long)(seconds * 1000));
        refused.Failure.PossiblyBilled.Should().BeFalse();
    }

    [Fact]
    public async Task No_request_leaves_before_the_date_has_come()
    {
        DateTimeOffset due = default;
        await using var server = new ScriptedServer(
            (request, stream, token) =>
            {
                if (request > 0)
                {
                    return ScriptedServer.StreamAsync(stream, ScriptedServer.Whole, true, token);
                }
                due = DateTimeOffset.FromUnixTimeSeconds(DateTimeOffset.UtcNow.ToUnixTimeSeconds() + 2);
                string date = due.ToString("R", CultureInfo.InvariantCulture);
                return ScriptedServer.RefuseAsync(stream, "503 Busy", $"Retry-After: {date}\r\n", token);
            }
        );
        await using var table = new MatchTable(retries: RetryLimits.Default);
        using var connector = RealMatch.Connector();

        MatchRecord match = await RealMatch.PlayAsync(table, RealMatch.Connect(connector, server), "m");

        match.End!.Outcome.Should().Be("completed");
        server.Arrivals[1].Should().BeOnOrAfter(due).And.BeBefore(due.AddMinutes(1));
    }

    [Theory]
    [InlineData("500")]
    [InlineData("408")]
    [InlineData("409")]
    [InlineData("reset")]
    [InlineData("cut")]
    [InlineData("close")]
    [InlineData("error inside")]
    public async Task A_failure_that_passes_costs_little_more_than_a_second(string fault)
    {
        await using var server = new ScriptedServer(
            (request, stream, token) => AnswerAsync(request, fault, stream, token)
        );
        await using var table = new MatchTable(retries: RetryLimits.Default);
        using var connector = RealMatch.Connector();
        Player player = RealMatch.Connect(connector, server);
        await RealMatch.PlayAsync(table, player, "warm");

        long start = Stopwatch.GetTimestamp();
        MatchRecord match = await RealMatch.PlayAsync(table, player, "m");
        TimeSpan took = Stopwatch.GetElapsedTime(start);

        match.End!.Outcome.Should().Be("completed");
        IReadOnlyList<CallRecord> attempts = match.Rounds[0].Attempts;
        attempts.Select(call => call.State).Should().Equal(CallState.Failed, CallState.Complete);
        attempts.Select(call => call.Intent.Attempt).Should().Equal(1, 2);
        match.Rounds[0].Call.Answer.Should().Be("Here it is.");
        bool begun = fault is "cut" or "error inside";
        attempts[0].Reasoning.Should().Be(begun ? "Hm. I was " : "");
        attempts[0].PossiblyBilled.Should().Be(fault != "409");
        CallRetry retry = table.Journal.Events.OfType<CallRetry>().Should().ContainSingle().Subject;
        (retry.Wait / 1e6).Should().BeLessThan(1.25, "the rest is what the machine takes for two calls");
        output.WriteLine($"{fault}: {took.TotalMilliseconds:0} ms, {attempts[0].Failure!.Message}");

        static Task AnswerAsync(int request, string fault, NetworkStream stream, CancellationToken token) =>
            request != 1 ? ScriptedServer.StreamAsync(stream, ScriptedServer.Whole, true, token)
            : fault is "500" or "408" or "409" ? ScriptedServer.RefuseAsync(stream, fault + " No", "", token)
            : fault == "reset" ? throw new IOException("Reset.")
            : fault == "cut" ? RealMatch.CutAsync(stream, token)
            : fault == "close" ? Task.CompletedTask
            : ScriptedServer.StreamAsync(
                stream,
                ScriptedServer.Half
                    + "data: {\"error\":{\"message\":\"Overloaded.\",\"type\":\"overloaded_error\"}}\n\n",
                true,
                token
            );
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_stall_ends_within_its_limit_and_is_tried_again(bool inside)
    {
        ScriptedServer? self = null;
        await using var server = new ScriptedServer(
            async (request, stream, token) =>
            {
                if (request > 0)
                {
                    await ScriptedServer.StreamAsync(stream, ScriptedServer.Whole, true, token);
                    return;
                }
                if (inside)
                {
                    await ScriptedServer.StreamAsync(stream, ScriptedServer.Half, false, token);
                }
                await self!.HoldAsync(stream, token);
            }
        );
        self = server;
        var time = new ObservedTime();
        await using var table = new MatchTable(retries: RetryLimits.Default, time: time);
        using var connector = RealMatch.Connector(RealMatch.Short, time);

        MatchRecord match = await RealMatch.PlayAsync(table, RealMatch.Connect(connector, server), "m");

        match.End!.Outcome.Should().Be("completed");
        CallRecord stalled = match.Rounds[0].Attempts[0];
        stalled.Failure!.Class.Should().Be("timeout");
        output.WriteLine($"{stalled.Heard.TotalMilliseconds:0} ms, {stalled.Failure.Message}");
        // The system's timer may be early by its own resolution; the call is never over before the timer is.
        TimeSpan counted = time.Fired.First(timer => timer.Due == TimeSpan.FromSeconds(1)).Took;
        stalled.Heard.TotalMicroseconds.Should().BeGreaterThanOrEqualTo(Math.Floor(counted.TotalMicroseconds));
        stalled.Heard.TotalMilliseconds.Should().BeLessThan(60_000, "it is no matter of the call's own limit");
        server.Closings.Should().ContainSingle();
    }

    [Fact]
    public async Task With_a_tenth_of_every_fault_at_once_each_case_is_answered_or_honestly_failed()
    {
        const int cases = 200;
        var random = new SeededRandom(Seed.Parse("faults"));
        var lottery = new Lock();
        ScriptedServer? self = null;
        await using var server = new ScriptedServer(
            async (_, stream, token) =>
            {
                int fault;
                lock (lottery)
                {
                    fault = random.Below(10);
                }
                Task answer = fault switch
                {
                    0 => ScriptedServer.RefuseAsync(stream, "429 Slow", "Retry-After: 0.05\r\n", token),
                    1 => ScriptedServer.RefuseAsync(stream, "500 Broken", "", token),
                    2 => throw new IOException("Reset."),
                    3 => RealMatch.CutAsync(stream, token),
                    4 => self!.HoldAsync(stream, token),
                    5 => ScriptedServer.StreamAsync(
                        stream,
                        "data: {\"error\":{\"message\":\"Oops.\"}}\n\n",
                        true,
                        token
                    ),
                    _ => ScriptedServer.StreamAsync(stream, ScriptedServer.Whole, true, token),
                };
                await answer;
            }
        );
        self = server;
        var quick = new RetryLimits { FirstWait = TimeSpan.FromMilliseconds(50) };
        await using var table = new MatchTable(retries: quick);
        using var connector = RealMatch.Connector(new WaitLimits { FirstToken = TimeSpan.FromSeconds(2) });
        Player player = RealMatch.Connect(connector, server) with
        {
            // What a breaker does against a server that fails three calls of five is not the question here, nor how far
            // such a server slows us down.
            Limits = new GateLimits
            {
                LeastConcurrency = 16,
                FirstConcurrency = 32,
                FirstProbe = TimeSpan.FromMilliseconds(50),
            },
        };

        MatchRecord[] all = await Task.WhenAll(
            Enumerable.Range(0, cases).Select(number => RealMatch.PlayAsync(table, player, $"m{number}"))
        );

        int answered = all.Count(match => match.End!.Outcome == "completed");
        output.WriteLine($"{answered} of {cases} answered, {server.Arrivals.Count} requests");
        foreach (MatchRecord match in all)
        {
            CallRecord call = match.Rounds.Should().ContainSingle().Which.Call;
            if (match.End!.Outcome == "completed")
            {
                (call.Reasoning, call.Answer).Should().Be(("Hm. ", "Here it is."));
            }
            else
            {
                match.End.Outcome.Should().Be("failed");
                call.Failure!.Class.Should().BeOneOf("rate-limited", "provider-error", "cut", "timeout", "deferred");
                match.Rounds[0].Attempts.Should().HaveCount(5);
            }
        }
        answered.Should().BeGreaterThan(cases * 9 / 10);
        all.Sum(match => match.Rounds[0].Attempts.Count).Should().Be(server.Arrivals.Count);
    }
}
