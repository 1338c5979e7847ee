using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Gridlock.Core.Players.OpenAiCompatible;

namespace Gridlock.Core.Tests.Players.OpenAiCompatible;

/// <summary>Streams of real providers, where a folder of recordings lies beside the checkout.</summary>
public sealed class RecordingTests
{
    private static readonly string s_folder = Path.Combine(Checkout(), "..", "shared", "data", "wire");

    [Theory]
    [InlineData("alibaba-qwen/chat-qwen3-max-reasoning.chunks.jsonl")]
    [InlineData("azure-deepseek/chat-deepseek-v4-pro.chunks.jsonl")]
    [InlineData("deepseek/chat-reasoner-stream.sse")]
    [InlineData("gpustack-llamacpp/chat-qwen3-stream.sse")]
    [InlineData("groq/chat-reasoning-qwen3-32b.chunks.jsonl")]
    [InlineData("mistral/chat-magistral-thinking.chunks.jsonl")]
    [InlineData("mistral/chat-thinking-stream.sse")]
    [InlineData("ollama/openai-compat-qwen3-thinking-stream.sse")]
    [InlineData("openai-chat/chat-stream-usage.sse")]
    [InlineData("openai-chat/text.chunks.jsonl")]
    [InlineData("openrouter/chat-reasoning-details-stream.sse")]
    [InlineData("openrouter/chat-reasoning-stream.sse")]
    [InlineData("xai/chat-grok-3-mini-reasoning_content.chunks.jsonl")]
    public async Task A_recorded_stream_folds_to_what_an_independent_fold_found(string file)
    {
        Assert.SkipUnless(Directory.Exists(s_folder), "The folder of recordings (../shared/data/wire) is not there.");
        using JsonDocument all = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(s_folder, "expected.json")));
        JsonElement expected = all.RootElement.GetProperty(file);
        byte[] body = Frame(file);
        int rounds = Math.Clamp(3_000_000 / body.Length, 8, 250);
        for (int seed = 0; seed < rounds; seed++)
        {
            Call call = await Call.ReadAsync(body, seed, seed % 3 == 0 ? 3 : 1 + seed * 16);

            Hash(call.Reasoning).Should().Be(expected.GetProperty("reasoning_sha").GetString());
            Hash(call.Answer).Should().Be(expected.GetProperty("content_sha").GetString());
            call.Last.FinishReason!.Value.Value.Should().Be(expected.GetProperty("finish")[0][1].GetString());
            JsonElement usage = expected.GetProperty("usage");
            call.Usage!.InputTokenCount.Should().Be(usage.Count(".usage.prompt_tokens"));
            call.Usage.OutputTokenCount.Should().Be(usage.Count(".usage.completion_tokens"));
            call.Usage.TotalTokenCount.Should().Be(usage.Count(".usage.total_tokens"));
            call.Usage.ReasoningTokenCount.Should()
                .Be(
                    usage.Count(".usage.completion_tokens_details.reasoning_tokens")
                        ?? usage.Count(".usage.reasoning_tokens")
                );
            call.Last.ModelId.Should().NotBeNullOrEmpty();
        }
    }

    /// <summary>A ".chunks.jsonl" holds the payloads alone; the framing is put back.</summary>
    private static byte[] Frame(string file)
    {
        string path = Path.Combine(s_folder, file);
        return file.EndsWith(".sse", StringComparison.Ordinal)
            ? File.ReadAllBytes(path)
            : Encoding.UTF8.GetBytes(string.Concat(File.ReadLines(path).Select(line => $"data: {line}\n\n")));
    }

    private static string Hash(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];

    private static string Checkout()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Gridlock.slnx")))
        {
            folder = folder.Parent;
        }
        return folder?.FullName ?? AppContext.BaseDirectory;
    }
}
