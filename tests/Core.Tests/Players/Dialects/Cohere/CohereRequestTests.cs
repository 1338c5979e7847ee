using System.Text.Json;
using Gridlock.Core.Players.Dialects;
using Gridlock.Core.Players.Dialects.Cohere;
using Microsoft.Extensions.AI;

namespace Gridlock.Core.Tests.Players.Dialects.Cohere;

public sealed class CohereRequestTests
{
    private const string Path = "/v2/";

    private static readonly CohereDialect s_dialect = new();

    [Fact]
    public Task The_key_is_the_bearer() =>
        Sent.KeyIsInOneHeaderAsync(s_dialect, Path, "Authorization", $"Bearer {Sent.KeyText}");

    [Fact]
    public async Task Options_are_sent_only_where_they_are_set()
    {
        Sent bare = await Sent.ByAsync(s_dialect, Path, Sent.Rounds);
        bare.Target.Should().Be("/v2/chat");
        bare.Body.EnumerateObject().Select(m => m.Name).Should().BeEquivalentTo("model", "messages", "stream");
        bare.Body.GetProperty("stream").GetBoolean().Should().BeTrue();
        bare.Body.GetProperty("messages")
            .EnumerateArray()
            .Select(m => m.GetProperty("role").GetString())
            .Should()
            .Equal("system", "user", "user", "assistant", "user");
        bare.Body.GetProperty("messages")[2].GetProperty("content").GetString().Should().Be("Puzzle — \"größer\" 🧩");

        var options = new ChatOptions
        {
            MaxOutputTokens = 300,
            Temperature = 0.5f,
            TopP = 0.9f,
            Seed = -7,
            StopSequences = ["1", "2", "3", "4", "5", "6"],
        };
        JsonElement full = (await Sent.ByAsync(s_dialect, Path, Sent.Hello, options)).Body;
        full.GetProperty("max_tokens").GetInt32().Should().Be(300);
        full.GetProperty("temperature").GetSingle().Should().Be(0.5f);
        full.GetProperty("p").GetSingle().Should().Be(0.9f);
        full.GetProperty("seed").GetInt64().Should().BePositive();
        full.GetProperty("stop_sequences").GetArrayLength().Should().Be(5, "more are refused");
    }

    [Theory]
    [InlineData(0, """{"type":"disabled"}""")]
    [InlineData(-1, """{"type":"enabled"}""")]
    [InlineData(900, """{"type":"enabled","token_budget":900}""")]
    public async Task A_budget_for_thinking_is_passed_on(int wish, string thinking)
    {
        var options = new ChatOptions { AdditionalProperties = new() { [ThinkingWish.Property] = wish } };
        JsonElement body = (await Sent.ByAsync(s_dialect, Path, Sent.Hello, options)).Body;
        body.GetProperty("thinking").GetRawText().Should().Be(thinking);
    }
}
