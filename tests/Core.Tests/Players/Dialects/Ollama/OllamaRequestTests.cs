using System.Text.Json;
using Gridlock.Core.Players.Dialects;
using Gridlock.Core.Players.Dialects.Ollama;
using Microsoft.Extensions.AI;

namespace Gridlock.Core.Tests.Players.Dialects.Ollama;

public sealed class OllamaRequestTests
{
    private static readonly OllamaDialect s_dialect = new();

    [Theory]
    [InlineData("/", "/api/chat")]
    [InlineData("/api/", "/api/chat")]
    [InlineData("/behind/", "/behind/api/chat")]
    public async Task The_address_may_name_the_API_or_not(string path, string target) =>
        (await Sent.ByAsync(s_dialect, path, Sent.Hello)).Target.Should().Be(target);

    [Fact]
    public Task A_key_is_a_bearer_where_there_is_one() =>
        Sent.KeyIsInOneHeaderAsync(s_dialect, "/", "Authorization", $"Bearer {Sent.KeyText}");

    [Fact]
    public async Task Options_are_sent_only_where_they_are_set()
    {
        JsonElement bare = (await Sent.ByAsync(s_dialect, "/", Sent.Rounds)).Body;
        bare.GetProperty("model").GetString().Should().Be("m");
        bare.GetProperty("stream").GetBoolean().Should().BeTrue();
        bare.GetProperty("truncate").GetBoolean().Should().BeFalse("a cut prompt is another puzzle");
        bare.GetProperty("shift").GetBoolean().Should().BeFalse();
        bare.TryGetProperty("think", out _).Should().BeFalse();
        bare.GetProperty("options").EnumerateObject().Select(o => o.Name).Should().Equal("num_ctx");
        bare.GetProperty("messages")
            .EnumerateArray()
            .Select(m => (m.GetProperty("role").GetString(), m.GetProperty("content").GetString()))
            .Should()
            .Equal(Sent.Rounds.Select(m => ((string?)m.Role.Value, (string?)m.Text)));

        var options = new ChatOptions
        {
            Instructions = "First.",
            MaxOutputTokens = 300,
            Temperature = 0.5f,
            TopP = 0.9f,
            Seed = (1L << 40) + 7,
            StopSequences = ["END"],
        };
        JsonElement full = (await Sent.ByAsync(s_dialect, "/", Sent.Hello, options)).Body;
        full.GetProperty("messages")[0].GetProperty("role").GetString().Should().Be("system");
        JsonElement settings = full.GetProperty("options");
        settings.GetProperty("num_predict").GetInt32().Should().Be(300);
        settings.GetProperty("temperature").GetSingle().Should().Be(0.5f);
        settings.GetProperty("top_p").GetSingle().Should().Be(0.9f);
        settings.GetProperty("seed").GetInt32().Should().Be(7);
        settings.GetProperty("stop")[0].GetString().Should().Be("END");
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(-1, true)]
    [InlineData(500, true)]
    public async Task Thinking_is_named_where_it_is_asked_for(int wish, bool think)
    {
        var options = new ChatOptions { AdditionalProperties = new() { [ThinkingWish.Property] = wish } };
        JsonElement body = (await Sent.ByAsync(s_dialect, "/", Sent.Hello, options)).Body;
        body.GetProperty("think").GetBoolean().Should().Be(think);
    }

    [Fact]
    public void The_window_holds_prompt_and_answer_and_grows_in_powers_of_two()
    {
        Window(0, null).Should().Be(16_384);
        Window(10_000, null).Should().Be(16_384);
        Window(20_000, null).Should().Be(32_768);
        Window(20_000, 20_000).Should().Be(32_768);
        Window(20_000, 30_000).Should().Be(65_536);
        Window(10_000_000, null).Should().Be(1 << 20);
        OllamaWindow
            .For(Sent.Hello, new ChatOptions { AdditionalProperties = new() { [OllamaWindow.Property] = 5000 } })
            .Should()
            .Be(5000);
    }

    private static int Window(int bytes, int? limit) =>
        OllamaWindow.For(
            [new ChatMessage(ChatRole.User, new string('x', bytes))],
            new ChatOptions { MaxOutputTokens = limit }
        );
}
