using System.Text.Json;
using Gridlock.Core.Players.Dialects;
using Gridlock.Core.Players.Dialects.Bedrock;
using Microsoft.Extensions.AI;

namespace Gridlock.Core.Tests.Players.Dialects.Bedrock;

public sealed class BedrockRequestTests
{
    private const string Claude = "us.anthropic.claude-sonnet-4-20250514-v1:0";

    private static readonly BedrockDialect s_dialect = new();

    [Fact]
    public Task The_key_is_the_bearer() =>
        Sent.KeyIsInOneHeaderAsync(s_dialect, "/", "Authorization", $"Bearer {Sent.KeyText}");

    [Fact]
    public async Task Messages_are_blocks_and_the_model_is_part_of_the_address()
    {
        Sent sent = await Sent.ByAsync(s_dialect, "/", Sent.Rounds, model: Claude);
        sent.Target.Should().Be("/model/us.anthropic.claude-sonnet-4-20250514-v1%3A0/converse-stream");
        sent.Header("Accept").Should().Be("application/vnd.amazon.eventstream");
        sent.Body.EnumerateObject().Select(m => m.Name).Should().BeEquivalentTo("messages", "system");
        sent.Body.GetProperty("system")[0].GetProperty("text").GetString().Should().Be("Be exact.");
        JsonElement[] messages = [.. sent.Body.GetProperty("messages").EnumerateArray()];
        messages.Select(m => m.GetProperty("role").GetString()).Should().Equal("user", "assistant", "user");
        messages[0].GetProperty("content")[1].GetProperty("text").GetString().Should().Be("Puzzle — \"größer\" 🧩");
    }

    [Fact]
    public async Task Options_are_sent_where_they_are_set()
    {
        var options = new ChatOptions
        {
            MaxOutputTokens = 300,
            Temperature = 0.5f,
            Seed = 7,
            StopSequences = ["END"],
        };
        JsonElement body = (await Sent.ByAsync(s_dialect, "/", Sent.Hello, options)).Body;
        JsonElement settings = body.GetProperty("inferenceConfig");
        settings.EnumerateObject().Select(m => m.Name).Should().Equal("maxTokens", "temperature", "stopSequences");
        settings.GetProperty("maxTokens").GetInt32().Should().Be(300);
    }

    [Fact]
    public async Task Thinking_is_asked_of_Claude_alone()
    {
        var options = new ChatOptions
        {
            Temperature = 0.5f,
            AdditionalProperties = new() { [ThinkingWish.Property] = 2000 },
        };
        JsonElement claude = (await Sent.ByAsync(s_dialect, "/", Sent.Hello, options, model: Claude)).Body;
        claude
            .GetProperty("additionalModelRequestFields")
            .GetProperty("thinking")
            .GetRawText()
            .Should()
            .Be("""{"type":"enabled","budget_tokens":2000}""");
        claude.GetProperty("inferenceConfig").TryGetProperty("temperature", out _).Should().BeFalse();

        JsonElement other = (await Sent.ByAsync(s_dialect, "/", Sent.Hello, options, model: "deepseek.r1-v1:0")).Body;
        other.TryGetProperty("additionalModelRequestFields", out _).Should().BeFalse();
        other.GetProperty("inferenceConfig").GetProperty("temperature").GetSingle().Should().Be(0.5f);
    }
}
