using System.Text;
using Gridlock.Core.Players.Catalogue;
using Gridlock.Core.Players.Dialects.OpenAiChat;
using Gridlock.Core.Players.Wire;
using Microsoft.Extensions.AI;

namespace Gridlock.Core.Tests.Players.Dialects.OpenAiChat;

public sealed class ChatRequestBodyTests
{
    private static readonly ChatMessage[] s_hello = [new(ChatRole.User, "Grüße 🏠")];

    [Fact]
    public void A_plain_request_asks_for_a_stream_with_usage() =>
        Write(Quirks.None, s_hello, null)
            .Should()
            .Be(
                """{"model":"m","messages":[{"role":"user","content":"Grüße \uD83C\uDFE0"}],"stream":true,"stream_options":{"include_usage":true}}"""
            );

    [Fact]
    public void Reasoning_of_earlier_turns_stays_here()
    {
        ChatMessage[] messages =
        [
            new(ChatRole.System, "Be brief."),
            new(ChatRole.User, "Solve."),
            new(ChatRole.Assistant, [new TextReasoningContent("secretly"), new TextContent("Done.")]),
            new(ChatRole.User, "Check."),
        ];
        Write(Quirks.None, messages, null)
            .Should()
            .Contain(
                """[{"role":"system","content":"Be brief."},{"role":"user","content":"Solve."},{"role":"assistant","content":"Done."},{"role":"user","content":"Check."}]"""
            )
            .And.NotContain("secretly");
    }

    [Theory]
    [InlineData("groq", "\"max_tokens\":100,\"seed\":7", true)]
    [InlineData("openai", "\"max_completion_tokens\":100,\"seed\":7", true)]
    [InlineData("mistral", "\"max_tokens\":100,\"random_seed\":7", false)]
    [InlineData("deepseek", "\"max_tokens\":100}", true)]
    public void Strict_servers_get_only_the_fields_that_they_know(string provider, string fields, bool usage)
    {
        Quirks quirks = ProviderCatalogue.BuiltIn.Find(provider)!.Quirks;

        string body = Write(quirks, s_hello, new ChatOptions { MaxOutputTokens = 100, Seed = 7 });

        body.Should().Contain(fields);
        body.Contains("stream_options", StringComparison.Ordinal).Should().Be(usage);
    }

    private static string Write(Quirks quirks, ChatMessage[] messages, ChatOptions? options) =>
        Encoding.UTF8.GetString(
            ChatRequestBody.Write(
                new Endpoint("testhost", new Uri("http://box/v1"), "m") { Quirks = quirks },
                messages,
                options
            )
        );
}
