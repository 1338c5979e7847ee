using System.Diagnostics;
using System.Text.Json;
using Gridlock.App.Simulation;
using Gridlock.App.Simulation.Journal;

namespace Gridlock.App.Tests.Simulation.Journal;

public sealed class SimulatedJournalTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_tells_what_came_when_and_what_became_of_it()
    {
        await using Table table = await Table.LayAsync(
            new SimulatedServerOptions { TokensPerSecond = 0, Latency = TimeSpan.FromMilliseconds(60) }
        );
        await RawCall.SendAsync(table.Server.Origin, RawCall.Ask("openai-chat"));
        await RawCall.SendAsync(table.Server.Origin, RawCall.Ask("gemini"), "503@4");
        await RawCall.SendAsync(table.Server.Origin, RawCall.Ask("ollama", "endless"), "stall-body@9", 0.3);
        JsonElement journal = await WaitAsync(table, "client-closed");

        journal.GetProperty("requests").GetInt32().Should().Be(3);
        journal.GetProperty("faults").GetInt32().Should().Be(2);
        JsonElement[] calls = [.. journal.GetProperty("calls").EnumerateArray()];
        calls.Select(call => Text(call, "dialect")).Should().Equal("openai-chat", "gemini", "ollama");
        calls.Select(call => Text(call, "model")).Should().Equal("story", "story", "endless");
        calls.Select(call => Text(call, "outcome")).Should().Equal("answered", "refused", "client-closed");
        calls.Select(call => Text(call, "fault")).Should().Equal(null, "503@4", "stall-body@9");
        calls.Select(call => call.GetProperty("clientClosed").GetBoolean()).Should().Equal(false, false, true);
        calls[1].GetProperty("status").GetInt32().Should().Be(503);
        calls[1].GetProperty("retryAfter").GetDouble().Should().Be(4000);
        calls.Select(call => call.GetProperty("at").GetDouble()).Should().BeInAscendingOrder();
        (calls[0].GetProperty("ended").GetDouble() - calls[0].GetProperty("at").GetDouble()).Should().BeGreaterThan(55);
    }

    [Fact]
    public async Task A_retry_has_the_digest_of_its_first_attempt_and_deleting_begins_anew()
    {
        await using Table table = await Table.LayAsync();
        foreach (int _ in Enumerable.Range(0, 2))
        {
            await RawCall.SendAsync(table.Server.Origin, RawCall.Ask("anthropic"));
        }
        IReadOnlyList<Visit> visits = table.Server.Journal.Visits();
        visits.Select(visit => visit.Digest).Distinct().Should().ContainSingle();
        visits.Select(visit => visit.Attempt).Should().Equal(0, 1);

        await table.Http.DeleteAsync(new Uri(table.Server.Origin, "sim/journal"), Token);
        table.Server.Journal.Visits().Should().BeEmpty();
        await RawCall.SendAsync(table.Server.Origin, RawCall.Ask("anthropic"));
        table.Server.Journal.Visits().Should().ContainSingle().Which.Attempt.Should().Be(0);
    }

    private static async Task<JsonElement> WaitAsync(Table table, string outcome)
    {
        var clock = Stopwatch.StartNew();
        while (true)
        {
            string json = await table.Http.GetStringAsync(new Uri(table.Server.Origin, "sim/journal"), Token);
            JsonElement journal = JsonDocument.Parse(json).RootElement;
            if (
                journal.GetProperty("outcomes").GetProperty(outcome).GetInt32() > 0
                || clock.Elapsed.TotalSeconds > RawCall.Patience
            )
            {
                return journal;
            }
            await Task.Delay(20, Token);
        }
    }

    private static string? Text(JsonElement call, string name) => call.GetProperty(name).GetString();
}
