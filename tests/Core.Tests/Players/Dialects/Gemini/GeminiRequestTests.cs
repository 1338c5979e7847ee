using System.Text.Json;
using Gridlock.Core.Players.Dialects;
using Gridlock.Core.Players.Dialects.Gemini;
using Microsoft.Extensions.AI;

namespace Gridlock.Core.Tests.Players.Dialects.Gemini;

public sealed class GeminiRequestTests
{
    private const string Path = "/v1beta/";

    private static readonly GeminiDialect s_dialect = new();

    [Theory]
    [InlineData("gemini-2.5-pro", "/v1beta/models/gemini-2.5-pro:streamGenerateContent?alt=sse")]
    [InlineData("models/gemini-2.5-pro", "/v1beta/models/gemini-2.5-pro:streamGenerateContent?alt=sse")]
    [InlineData("tunedModels/my one", "/v1beta/tunedModels/my%20one:streamGenerateContent?alt=sse")]
    public async Task The_model_is_part_of_the_address(string model, string target)
    {
        Sent sent = await Sent.ByAsync(s_dialect, Path, Sent.Hello, model: model);
        sent.Target.Should().Be(target);
        sent.Body.TryGetProperty("model", out _).Should().BeFalse();
    }

    [Fact]
    public Task The_key_stands_in_one_header_and_not_in_the_address() =>
        Sent.KeyIsInOneHeaderAsync(s_dialect, Path, "x-goog-api-key", Sent.KeyText);

    [Fact]
    public async Task Messages_are_contents_with_the_roles_of_the_API()
    {
        JsonElement body = (await Sent.ByAsync(s_dialect, Path, Sent.Rounds)).Body;
        body.GetProperty("systemInstruction")
            .GetProperty("parts")[0]
            .GetProperty("text")
            .GetString()
            .Should()
            .Be("Be exact.");
        JsonElement[] contents = [.. body.GetProperty("contents").EnumerateArray()];
        contents.Select(c => c.GetProperty("role").GetString()).Should().Equal("user", "model", "user");
        contents[0].GetProperty("parts")[1].GetProperty("text").GetString().Should().Be("Puzzle — \"größer\" 🧩");
        contents[1].GetProperty("parts").GetArrayLength().Should().Be(1);
    }

    [Fact]
    public async Task Thoughts_are_asked_for_and_options_only_where_they_are_set()
    {
        JsonElement bare = (await Sent.ByAsync(s_dialect, Path, Sent.Hello)).Body;
        bare.TryGetProperty("systemInstruction", out _).Should().BeFalse();
        bare.GetProperty("generationConfig")
            .GetRawText()
            .Should()
            .Be("""{"thinkingConfig":{"includeThoughts":true}}""");

        var options = new ChatOptions
        {
            MaxOutputTokens = 300,
            Temperature = 0.5f,
            TopP = 0.9f,
            Seed = (1L << 40) + 7,
            StopSequences = ["END"],
        };
        JsonElement full = (await Sent.ByAsync(s_dialect, Path, Sent.Hello, options)).Body.GetProperty(
            "generationConfig"
        );
        full.GetProperty("maxOutputTokens").GetInt32().Should().Be(300);
        full.GetProperty("temperature").GetSingle().Should().Be(0.5f);
        full.GetProperty("topP").GetSingle().Should().Be(0.9f);
        full.GetProperty("seed").GetInt32().Should().Be(7, "the API's seed has 32 bits");
        full.GetProperty("stopSequences")[0].GetString().Should().Be("END");
    }

    [Theory]
    [InlineData(0, false, 0)]
    [InlineData(-1, true, -1)]
    [InlineData(4096, true, 4096)]
    public async Task A_budget_for_thinking_is_passed_on(int wish, bool thoughts, int budget)
    {
        var options = new ChatOptions { AdditionalProperties = new() { [ThinkingWish.Property] = wish } };
        JsonElement body = (await Sent.ByAsync(s_dialect, Path, Sent.Hello, options)).Body;
        JsonElement thinking = body.GetProperty("generationConfig").GetProperty("thinkingConfig");
        thinking.GetProperty("thinkingBudget").GetInt32().Should().Be(budget);
        thinking.TryGetProperty("includeThoughts", out _).Should().Be(thoughts);
    }
}
