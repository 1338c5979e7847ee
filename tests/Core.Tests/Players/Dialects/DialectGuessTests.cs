using System.Text;
using Gridlock.Core.Players.Dialects;
using Gridlock.Core.Tests.Players.Wire;

namespace Gridlock.Core.Tests.Players.Dialects;

public sealed class DialectGuessTests
{
    [Theory]
    [InlineData("data: {\"id\":\"1\",\"choices\":[]}\n\n", "openai-chat")]
    [InlineData(": hello\n\nevent: response.created\ndata: {\"type\":\"response.created\"}\n", "openai-responses")]
    [InlineData("event: message_start\r\ndata: {\"type\":\"message_start\"}\r\n", "anthropic")]
    [InlineData("{\"type\":\"error\",\"error\":{\"type\":\"x\",\"message\":\"y\"}}", "anthropic")]
    [InlineData("[{\n \"error\": {\"code\": 400, \"status\": \"INVALID_ARGUMENT\"}}]", "gemini")]
    [InlineData("data: {\"candidates\":[]}", "gemini")]
    [InlineData("{\"model\":\"m\",\"message\":{},\"done\":false}\n{\"mod", "ollama")]
    [InlineData("\uFEFF{\"type\":\"message-start\"}", "cohere")]
    [InlineData("{\"messageStart\":{}}", "bedrock")]
    [InlineData("\0\0\0\u0010", "bedrock")]
    [InlineData("{\"error\":{\"message\":\"no\"}}", null)]
    [InlineData("<html>", null)]
    [InlineData("data: [DONE]", null)]
    [InlineData("{\"choi", null)]
    [InlineData("", null)]
    public void The_first_payloads_tell(string body, string? dialect) =>
        DialectGuess.Of(Encoding.UTF8.GetBytes(body)).Should().Be(dialect);

    [Theory]
    [InlineData("bedrock/converse-reasoning.chunks.jsonl", "bedrock")]
    [InlineData("cohere/command-a-reasoning-thinking-stream.sse", "cohere")]
    [InlineData("lmstudio/responses-basic.chunks.jsonl", "openai-responses")]
    [InlineData("mistral/chat-thinking-stream.sse", "openai-chat")]
    [InlineData("ollama/api-generate-gpt-oss-20b-thinking.ndjson", "ollama")]
    public void Real_recordings_tell(string file, string dialect) =>
        DialectGuess.Of(Evidence.Read(file)).Should().Be(dialect);
}
