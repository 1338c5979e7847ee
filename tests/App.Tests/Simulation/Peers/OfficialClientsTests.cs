using System.Text.Json;
using Gridlock.App.Simulation;
using Gridlock.App.Simulation.Journal;

namespace Gridlock.App.Tests.Simulation.Peers;

/// <summary>The official clients understand the simulated server: what they read is what the players say, and their errors are
/// the ones that they raise for the real providers.</summary>
public sealed class OfficialClientsTests
{
    [Fact]
    public async Task OpenAI_and_Anthropic_clients_play_as_against_the_real_providers()
    {
        await OfficialClients.RequireAsync();
        await using SimulatedServer server = await SimulatedServer.StartAsync(
            new SimulatedServerOptions { TokensPerSecond = 0 },
            SimulatedCast.Players,
            TestContext.Current.CancellationToken
        );

        JsonElement report = await OfficialClients.PlayAsync(server.Origin, SmallPrompt.Text);

        JsonElement openai = report.GetProperty("openai");
        JsonElement responses = report.GetProperty("responses");
        JsonElement anthropic = report.GetProperty("anthropic");
        foreach (JsonElement list in (JsonElement[])[openai, anthropic])
        {
            list.GetProperty("models")
                .EnumerateArray()
                .Select(name => name.GetString())
                .Should()
                .Equal(SimulatedCast.Players.Names);
        }
        string answer = Text(openai, "whole", "answer");
        answer.Should().StartWith("{\"grid\": [[");
        string reasoning = Text(openai, "whole", "reasoning");
        reasoning.Length.Should().BeGreaterThan(200);
        foreach (JsonElement peer in (JsonElement[])[openai, responses, anthropic])
        {
            foreach (string way in (string[])["whole", "stream"])
            {
                Text(peer, way, "answer").Should().Be(answer);
                Text(peer, way, "reasoning").Should().Be(reasoning);
            }
        }
        long output = Number(openai, "stream", "usage", "completion_tokens");
        Number(responses, "stream", "usage", "output_tokens").Should().Be(output);
        Number(anthropic, "stream", "usage", "output_tokens").Should().Be(output);
        Number(responses, "stream", "usage", "output_tokens_details", "reasoning_tokens").Should().BeGreaterThan(50);
        At(anthropic, "stream", "signed").GetBoolean().Should().BeTrue();

        Text(openai, "refusal", "refusal").Should().NotBeEmpty().And.Be(Text(responses, "refusal", "refusal"));
        Text(anthropic, "refusal", "stop").Should().Be("refusal");
        Text(responses, "short", "status").Should().Be("incomplete");
        Types(responses, "silent").Should().Equal("reasoning", "message");
        Text(responses, "silent", "reasoning").Should().BeEmpty();
        Types(anthropic, "silent").Should().Equal("redacted_thinking", "text");

        foreach (JsonElement peer in (JsonElement[])[openai, anthropic])
        {
            At(peer, "retried", "milliseconds").GetDouble().Should().BeGreaterThanOrEqualTo(1000);
            Text(peer, "retried", "answer").Should().Be(answer);
            Text(peer, "limited", "class").Should().Be("RateLimitError");
            Text(peer, "unknown", "class").Should().Be("NotFoundError");
            Text(peer, "inside", "class").Should().Be("APIError");
            Text(peer, "reset", "class").Should().Be("APIConnectionError");
        }
        Text(anthropic, "overloaded", "class").Should().Be("OverloadedError");
        Text(responses, "inside", "message").Should().Contain("fails on demand");
        EveryRetryWaited(server.Journal.Visits()).Should().BeTrue();
    }

    /// <summary>No retry came before the Retry-After of its first attempt had passed.</summary>
    private static bool EveryRetryWaited(IReadOnlyList<Visit> visits) =>
        visits
            .Where(visit => visit.RetryAfter is not null)
            .All(refused =>
                visits
                    .Where(visit =>
                        visit.Digest == refused.Digest && visit.Number > refused.Number && visit.Attempt > 0
                    )
                    .All(retry => retry.At >= refused.Ended + refused.RetryAfter)
            );

    private static JsonElement At(JsonElement element, params string[] path) =>
        path.Aggregate(element, static (at, name) => at.GetProperty(name));

    private static string Text(JsonElement element, params string[] path) => At(element, path).GetString()!;

    private static long Number(JsonElement element, params string[] path) => At(element, path).GetInt64();

    private static IEnumerable<string?> Types(JsonElement peer, string way) =>
        At(peer, way, "types").EnumerateArray().Select(type => type.GetString());
}
