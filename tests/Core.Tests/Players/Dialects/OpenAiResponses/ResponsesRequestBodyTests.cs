using System.Text;
using System.Text.Json;
using Gridlock.Core.Players.Dialects.OpenAiResponses;
using Gridlock.Core.Players.Wire;
using Microsoft.Extensions.AI;

namespace Gridlock.Core.Tests.Players.Dialects.OpenAiResponses;

public sealed class ResponsesRequestBodyTests
{
    private static readonly Endpoint s_endpoint = new("testhost", new Uri("http://box/v1/"), "m");

    private static readonly Dictionary<string, JsonElement> s_fields = new()
    {
        ["reasoning"] = JsonElement.Parse("""{"summary":"auto"}"""),
    };

    [Fact]
    public void A_request_is_streamed_and_not_stored() =>
        Write(s_endpoint, [new(ChatRole.User, "Hello")], new ChatOptions { Seed = 7, StopSequences = ["x"] })
            .Should()
            .Be("""{"model":"m","input":[{"role":"user","content":"Hello"}],"stream":true,"store":false}""");

    [Fact]
    public void System_messages_are_instructions_and_reasoning_stays_here() =>
        Write(
                s_endpoint,
                [
                    new(ChatRole.System, "Be brief."),
                    new(ChatRole.User, "Solve."),
                    new(ChatRole.Assistant, [new TextReasoningContent("secretly"), new TextContent("Done.")]),
                    new(ChatRole.User, "Check."),
                ],
                new ChatOptions
                {
                    Instructions = "Be kind.",
                    MaxOutputTokens = 9,
                    Temperature = 0.5f,
                }
            )
            .Should()
            .Be(
                """{"model":"m","instructions":"Be kind.\n\nBe brief.","input":[{"role":"user","content":"Solve."},{"role":"assistant","content":"Done."},{"role":"user","content":"Check."}],"stream":true,"store":false,"temperature":0.5,"max_output_tokens":9}"""
            );

    [Fact]
    public void What_a_provider_wants_beside_is_added() =>
        Write(s_endpoint with { Quirks = Quirks.None with { Fields = s_fields } }, [new(ChatRole.User, "Hello")], null)
            .Should()
            .Contain("\"reasoning\":{\"summary\":\"auto\"}");

    private static string Write(Endpoint endpoint, ChatMessage[] messages, ChatOptions? options) =>
        Encoding.UTF8.GetString(ResponsesRequestBody.Write(endpoint, messages, options));
}
