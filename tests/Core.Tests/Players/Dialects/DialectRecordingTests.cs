using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Gridlock.Core.Players.Wire;
using Gridlock.Core.Tests.Players.Dialects.Bedrock;
using Gridlock.Core.Tests.Players.Wire;

namespace Gridlock.Core.Tests.Players.Dialects;

/// <summary>Streams of real providers in their own protocols, where a folder of recordings lies beside the checkout.</summary>
public sealed class DialectRecordingTests
{
    private const string Bedrock = "bedrock/converse-reasoning.chunks.jsonl";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string, string, TokenCount, string> Recordings =>
        new()
        {
            {
                "anthropic/message-delta-input-tokens.chunks.jsonl",
                "anthropic",
                new TokenCount(61, 2),
                "claude-opus-4-5-20251101"
            },
            {
                "anthropic/messages-redacted-thinking-stream.sse",
                "anthropic",
                new TokenCount(92, 189, null, 0),
                "claude-sonnet-4-5-20250929"
            },
            {
                "anthropic/messages-thinking-stream.sse",
                "anthropic",
                new TokenCount(43, 282, null, 0),
                "claude-sonnet-4-20250514"
            },
            {
                "gemini/gemini-3-flash-thinking-stream.sse",
                "gemini",
                new TokenCount(44, 608 + 902, 902),
                "gemini-3-flash-preview"
            },
            {
                "gemini/reasoning-gemini3-thoughtSignature.chunks.jsonl",
                "gemini",
                new TokenCount(9, 23 + 302, 302),
                "gemini-3-pro-preview"
            },
            {
                "gemini/streamGenerateContent-thoughts.sse",
                "gemini",
                new TokenCount(34, 469 + 787, 787),
                "gemini-2.5-pro"
            },
            { "ollama/api-generate-gpt-oss-20b-thinking.ndjson", "ollama", new TokenCount(81, 174), "gpt-oss:20b" },
            { "cohere/command-a-reasoning-thinking-stream.sse", "cohere", new TokenCount(1430, 2697, 2463, 1392), "" },
            { Bedrock, "bedrock", new TokenCount(51, 94), "" },
        };

    [Theory]
    [MemberData(nameof(Recordings))]
    public async Task A_recorded_stream_folds_to_what_an_independent_fold_found(
        string file,
        string dialect,
        TokenCount usage,
        string model
    ) => await FoldsAsync(Evidence.Read(file), Evidence.Expected(file), dialect, usage, model);

    [Fact]
    public async Task Recorded_payloads_in_frames_of_their_own_fold_the_same()
    {
        using var stream = new MemoryStream();
        foreach (string line in Encoding.UTF8.GetString(Evidence.Read(Bedrock)).Split('\n'))
        {
            using JsonDocument json = JsonDocument.Parse(line);
            JsonProperty happening = json.RootElement.EnumerateObject().Single();
            stream.Write(FrameBytes.Event(happening.Name, happening.Value.GetRawText()));
        }
        await FoldsAsync(stream.ToArray(), Evidence.Expected(Bedrock), "bedrock", new TokenCount(51, 94), "");
    }

    private static async Task FoldsAsync(
        byte[] body,
        JsonElement expected,
        string dialect,
        TokenCount usage,
        string model
    )
    {
        int rounds = Math.Clamp(6_000_000 / body.Length, 12, 400);
        for (int seed = 0; seed < rounds; seed++)
        {
            using var split = new SplitStream(body, seed, seed % 3 == 0 ? 3 : 1 + seed * 16);
            Recording read = await RecordingReader.FoldAsync(split, dialect, Evidence.Endpoint, Token);

            read.Error.Should().BeNull();
            read.Finish.Should().Be(FinishKind.Stop);
            Hash(read.Reasoning).Should().Be(expected.GetProperty("reasoning_sha").GetString());
            Hash(read.Answer).Should().Be(expected.GetProperty("content_sha").GetString());
            read.Reasoning.EnumerateRunes().Count().Should().Be(expected.GetProperty("reasoning_chars").GetInt32());
            read.Answer.EnumerateRunes().Count().Should().Be(expected.GetProperty("content_chars").GetInt32());
            (read.Model ?? "").Should().Be(model);
            read.Usage.Should().Be(usage);
            read.UsageSource.Should().Be("reported");
        }
    }

    private static string Hash(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
}
