using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Gridlock.Core.Players.Wire;

namespace Gridlock.Core.Tests.Players.Wire;

/// <summary>Streams of real providers, where a folder of recordings lies beside the checkout.</summary>
public sealed class RecordingTests
{
    private const string Chat = "openai-chat";
    private const string Responses = "openai-responses";

    public static TheoryData<string, string> Recordings =>
        new()
        {
            { "alibaba-qwen/chat-qwen3-max-reasoning.chunks.jsonl", Chat },
            { "azure-deepseek/chat-deepseek-v4-pro.chunks.jsonl", Chat },
            { "deepseek/chat-reasoner-stream.sse", Chat },
            { "gpustack-llamacpp/chat-qwen3-stream.sse", Chat },
            { "groq/chat-reasoning-qwen3-32b.chunks.jsonl", Chat },
            { "mistral/chat-magistral-thinking.chunks.jsonl", Chat },
            { "mistral/chat-thinking-stream.sse", Chat },
            { "ollama/openai-compat-qwen3-thinking-stream.sse", Chat },
            { "openai-chat/chat-stream-usage.sse", Chat },
            { "openai-chat/text.chunks.jsonl", Chat },
            { "openrouter/chat-reasoning-details-stream.sse", Chat },
            { "openrouter/chat-reasoning-stream.sse", Chat },
            { "xai/chat-grok-3-mini-reasoning_content.chunks.jsonl", Chat },
            { "deepseek/responses-text-stream.sse", Responses },
            { "lmstudio/responses-basic.chunks.jsonl", Responses },
            { "openai-responses/gpt-5_4-thinking-stream.sse", Responses },
            { "openai-responses/reasoning-encrypted-content.chunks.jsonl", Responses },
            { "openai-responses/responses-reasoning-code-tool-stream.sse", Responses },
            { "openai-responses/responses-usage-stream.sse", Responses },
            { "xai/chat-grok-3-mini-thinking-stream.sse", Responses },
        };

    [Theory]
    [MemberData(nameof(Recordings))]
    public async Task A_recorded_stream_folds_to_what_an_independent_fold_found(string file, string dialect)
    {
        byte[] body = Evidence.Read(file);
        JsonElement expected = Evidence.Expected(file);
        int rounds = Math.Clamp(6_000_000 / body.Length, 12, 400);
        for (int seed = 0; seed < rounds; seed++)
        {
            using var split = new SplitStream(body, seed, seed % 3 == 0 ? 3 : 1 + seed * 16);
            Recording read = await RecordingReader.FoldAsync(
                split,
                dialect,
                Evidence.Endpoint,
                TestContext.Current.CancellationToken
            );

            read.Error.Should().BeNull();
            read.Finish.Should().Be(FinishKind.Stop);
            Hash(read.Reasoning).Should().Be(expected.GetProperty("reasoning_sha").GetString());
            Hash(read.Answer).Should().Be(expected.GetProperty("content_sha").GetString());
            read.Reasoning.EnumerateRunes().Count().Should().Be(expected.GetProperty("reasoning_chars").GetInt32());
            read.Answer.EnumerateRunes().Count().Should().Be(expected.GetProperty("content_chars").GetInt32());
            read.Model.Should().NotBeNullOrEmpty();
            CountsShouldBe(read, expected.GetProperty("usage"), file.StartsWith("xai/", StringComparison.Ordinal));
        }
    }

    /// <summary>A ".chunks.jsonl" with its framing put back is the same recording.</summary>
    [Theory]
    [MemberData(nameof(Recordings))]
    public async Task Payload_lines_and_framed_events_read_the_same(string file, string dialect)
    {
        byte[] body = Evidence.Read(file);
        string text = Encoding.UTF8.GetString(body);
        string[] payloads = file.EndsWith(".sse", StringComparison.Ordinal)
            ?
            [
                .. text.Split('\n')
                    .Where(line => line.StartsWith("data: {", StringComparison.Ordinal))
                    .Select(line => line[6..].TrimEnd('\r')),
            ]
            : text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Recording whole = await FoldAsync(text, dialect);
        Recording lines = await FoldAsync(string.Join("\n", payloads), dialect);
        Recording framed = await FoldAsync(string.Concat(payloads.Select(line => $"data:{line}\r\n\r\n")), dialect);

        lines.Should().Be(whole);
        framed.Should().Be(whole);
    }

    private static async Task<Recording> FoldAsync(string text, string dialect)
    {
        using var body = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return await RecordingReader.FoldAsync(body, dialect, Evidence.Endpoint, TestContext.Current.CancellationToken);
    }

    private static void CountsShouldBe(Recording read, JsonElement usage, bool mayCountBeside)
    {
        long? input = usage.Count(".usage.prompt_tokens") ?? usage.Count(".response.usage.input_tokens");
        long? output = usage.Count(".usage.completion_tokens") ?? usage.Count(".response.usage.output_tokens");
        long? total = usage.Count(".usage.total_tokens") ?? usage.Count(".response.usage.total_tokens");
        read.Usage!.Input.Should().Be(input);
        (read.Usage.Input + read.Usage.Output).Should().Be(total);
        if (!mayCountBeside)
        {
            read.Usage.Output.Should().Be(output);
        }
        read.Usage.Reasoning.Should()
            .Be(
                usage.Count(".usage.completion_tokens_details.reasoning_tokens")
                    ?? usage.Count(".usage.reasoning_tokens")
                    ?? usage.Count(".response.usage.output_tokens_details.reasoning_tokens")
            );
        read.UsageSource.Should().Be("reported");
    }

    private static string Hash(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
}
