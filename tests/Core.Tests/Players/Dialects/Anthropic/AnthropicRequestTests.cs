using System.Text.Json;
using Gridlock.Core.Players.Catalogue;
using Gridlock.Core.Players.Dialects;
using Gridlock.Core.Players.Dialects.Anthropic;
using Microsoft.Extensions.AI;

namespace Gridlock.Core.Tests.Players.Dialects.Anthropic;

public sealed class AnthropicRequestTests
{
    private const string Path = "/v1/";

    private static readonly AnthropicDialect s_dialect = new();

    [Theory]
    [InlineData("/v1/", "/v1/messages")]
    [InlineData("/", "/v1/messages")]
    [InlineData("/proxy/claude/v1/", "/proxy/claude/v1/messages")]
    public async Task The_version_stands_once_in_the_address(string path, string target)
    {
        (await Sent.ByAsync(s_dialect, path, Sent.Hello)).Target.Should().Be(target);
    }

    [Fact]
    public async Task System_messages_stand_apart_and_turns_of_one_role_are_one()
    {
        Sent sent = await Sent.ByAsync(s_dialect, Path, Sent.Rounds, new ChatOptions { Instructions = "First." });

        sent.Body.GetProperty("model").GetString().Should().Be("m");
        sent.Body.GetProperty("stream").GetBoolean().Should().BeTrue();
        sent.Body.GetProperty("system").GetString().Should().Be("First.\n\nBe exact.");
        JsonElement[] messages = [.. sent.Body.GetProperty("messages").EnumerateArray()];
        messages.Select(m => m.GetProperty("role").GetString()).Should().Equal("user", "assistant", "user");
        messages[0].GetProperty("content")[0].GetProperty("text").GetString().Should().Be("Rules.");
        messages[0].GetProperty("content")[1].GetProperty("text").GetString().Should().Be("Puzzle — \"größer\" 🧩");
        messages[1].GetProperty("content").GetArrayLength().Should().Be(1);
        messages[1].GetProperty("content")[0].GetProperty("text").GetString().Should().Be("Answer.");
    }

    [Fact]
    public async Task A_limit_is_always_sent_and_options_only_where_they_are_set()
    {
        Sent plain = await Sent.ByAsync(s_dialect, Path, Sent.Hello);
        plain.Header("anthropic-version").Should().NotBeNull().And.NotBe(AnthropicRequest.SamplingVersion);
        JsonElement bare = plain.Body;
        bare.GetProperty("max_tokens").GetInt32().Should().Be(AnthropicRequest.DefaultOutputLimit);
        bare.EnumerateObject()
            .Select(member => member.Name)
            .Should()
            .BeEquivalentTo("model", "messages", "max_tokens", "stream");

        var options = new ChatOptions
        {
            ModelId = "other",
            MaxOutputTokens = 300,
            Temperature = 1.5f,
            TopP = 0.5f,
            Seed = 7,
            StopSequences = ["END"],
        };
        Sent sent = await Sent.ByAsync(s_dialect, Path, Sent.Hello, options);
        sent.Header("anthropic-version")
            .Should()
            .Be(AnthropicRequest.SamplingVersion, "newer ones take no temperature");
        JsonElement full = sent.Body;
        full.GetProperty("model").GetString().Should().Be("other");
        full.GetProperty("max_tokens").GetInt32().Should().Be(300);
        full.GetProperty("temperature").GetDouble().Should().Be(1, "the scale ends there");
        full.TryGetProperty("top_p", out _).Should().BeFalse("it is refused beside a temperature");
        full.TryGetProperty("seed", out _).Should().BeFalse();
        full.GetProperty("stop_sequences")[0].GetString().Should().Be("END");
    }

    [Theory]
    [InlineData(2000, null, 2000, 32_000)]
    [InlineData(10, null, 1024, 32_000)]
    [InlineData(50_000, null, 50_000, 58_192)]
    [InlineData(50_000, 20_000, 19_999, 20_000)]
    public async Task A_budget_for_thinking_stays_below_the_limit(int wish, int? limit, int budget, int maxTokens)
    {
        JsonElement body = (await Sent.ByAsync(s_dialect, Path, Sent.Hello, Thinking(wish, limit))).Body;
        body.GetProperty("thinking").GetProperty("type").GetString().Should().Be("enabled");
        body.GetProperty("thinking").GetProperty("budget_tokens").GetInt32().Should().Be(budget);
        body.GetProperty("max_tokens").GetInt32().Should().Be(maxTokens);
        body.TryGetProperty("temperature", out _).Should().BeFalse("a thinking model takes none");
        body.GetProperty("top_p").GetSingle().Should().Be(0.97f);
    }

    [Fact]
    public async Task Thinking_can_be_off_or_left_to_the_model_and_gives_way_to_a_small_limit()
    {
        JsonElement off = (await Sent.ByAsync(s_dialect, Path, Sent.Hello, Thinking(0, null))).Body;
        off.GetProperty("thinking").GetProperty("type").GetString().Should().Be("disabled");
        off.GetProperty("temperature").GetSingle().Should().Be(0.2f);

        JsonElement open = (await Sent.ByAsync(s_dialect, Path, Sent.Hello, Thinking(-1, null))).Body;
        open.GetProperty("thinking").GetProperty("type").GetString().Should().Be("adaptive");
        open.GetProperty("thinking").GetProperty("display").GetString().Should().Be("summarized");

        JsonElement small = (await Sent.ByAsync(s_dialect, Path, Sent.Hello, Thinking(5000, 1024))).Body;
        small.TryGetProperty("thinking", out _).Should().BeFalse();
        small.GetProperty("max_tokens").GetInt32().Should().Be(1024);
    }

    [Fact]
    public async Task The_catalogue_has_an_entry_that_shows_thinking_and_it_takes_no_temperature()
    {
        Provider thinking = ProviderCatalogue.BuiltIn.Find("anthropic-thinking")!;
        var options = new ChatOptions { Temperature = 0.2f };
        Sent sent = await Sent.ByAsync(s_dialect, Path, Sent.Hello, options, quirks: thinking.Quirks);

        sent.Body.GetProperty("thinking").GetRawText().Should().Be("""{"type":"adaptive","display":"summarized"}""");
        sent.Body.TryGetProperty("temperature", out _).Should().BeFalse();
        sent.Header("anthropic-version").Should().NotBe(AnthropicRequest.SamplingVersion);
    }

    private static ChatOptions Thinking(int wish, int? limit) =>
        new()
        {
            Temperature = 0.2f,
            TopP = 0.97f,
            MaxOutputTokens = limit,
            AdditionalProperties = new() { [ThinkingWish.Property] = wish },
        };
}
