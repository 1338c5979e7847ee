using Gridlock.Core.Players;
using Gridlock.Core.Players.Wire;

namespace Gridlock.Core.Tests.Players.Wire;

/// <summary>The error bodies of real providers, each with the status that it came with.</summary>
public sealed class ErrorBodyTests
{
    [Theory]
    [InlineData("anthropic/error-auth.json", 401, "refused-key", "invalid x-api-key")]
    [InlineData("anthropic/error-context-length.json", 400, "bad-request", "prompt is too long: 3333404 tokens")]
    [InlineData(
        "bedrock/error-auth.json",
        403,
        "refused-key",
        "The security token included in the request is invalid."
    )]
    [InlineData("bedrock/error-context-length.json", 400, "bad-request", "Input Tokens Exceeded")]
    [InlineData("cohere/error-auth.json", 401, "refused-key", "Incorrect API key provided")]
    [InlineData("cohere/error-context-length.json", 400, "bad-request", "too many tokens: size limit exceeded")]
    [InlineData("deepseek/error-auth.json", 401, "refused-key", "Authentication Fails")]
    [InlineData("deepseek/error-context-length.json", 400, "bad-request", "maximum context length is 1048565 tokens")]
    [InlineData("gemini/error-auth.json", 400, "refused-key", "API key not valid.")]
    [InlineData("gemini/error-context-length.json", 429, "rate-limited", "You exceeded your current quota")]
    [InlineData("mistral/error-auth.json", 401, "refused-key", "Invalid API Key")]
    [InlineData("ollama/error-auth.json", 401, "refused-key", "Unauthorized")]
    [InlineData(
        "ollama/error-context-length.json",
        400,
        "bad-request",
        "exceeded max context length by 1119046 tokens"
    )]
    [InlineData("openai-responses/error-auth.json", 401, "refused-key", "Incorrect API key provided: invalid-key.")]
    [InlineData("openai-responses/error-context-length.json", 400, "bad-request", "exceeds the context window")]
    [InlineData("openrouter/error-auth.json", 401, "refused-key", "Missing Authentication header")]
    [InlineData("openrouter/error-context-length.json", 400, "bad-request", "maximum context length is 200000 tokens")]
    [InlineData("xai/error-auth.json", 400, "refused-key", "Incorrect API key provided.")]
    public async Task Has_its_class_and_the_providers_own_sentence(
        string file,
        int status,
        string expected,
        string sentence
    )
    {
        byte[] body = Evidence.Read(file);
        foreach (string type in new[] { "application/json", "application/octet-stream", "text/event-stream", "" })
        {
            using var http = new HttpClient(new CannedHandler(body, type, status, 7, status));
            using WireClient client = Call.Client(http, new Uri("http://box/v1/"));
            Func<Task> calling = () => Call.MakeAsync(client, TestContext.Current.CancellationToken);

            PlayerException failure = (await calling.Should().ThrowAsync<PlayerException>()).Which;

            failure.Class.Should().Be(expected);
            failure.Status.Should().Be(status);
            failure.ProviderSentence.Should().Contain(sentence);
            failure.Message.Should().Contain(sentence).And.Contain("testhost");
            failure.PossiblyBilled.Should().BeFalse();
            failure.RetryAfter.Should().Be(expected == "rate-limited" ? TimeSpan.FromSeconds(48) : null);
        }
    }

    [Theory]
    [InlineData("mistral/error-auth.json", "Invalid API Key", "refused-key")]
    [InlineData("bedrock/error-auth.json", "The security token included", "refused-key")]
    [InlineData("gemini/error-context-length.json", "You exceeded", "rate-limited")]
    [InlineData("xai/error-auth.json", "Incorrect API key provided.", "refused-key")]
    public async Task Recorded_alone_is_read_as_an_error(string file, string sentence, string expected)
    {
        using var body = new MemoryStream(Evidence.Read(file));

        Recording read = await RecordingReader.FoldAsync(
            body,
            "openai-chat",
            Evidence.Endpoint,
            TestContext.Current.CancellationToken
        );

        read.Finish.Should().Be(FinishKind.Error);
        read.Error!.ProviderSentence.Should().StartWith(sentence);
        read.Error.Class.Should().Be(expected);
    }
}
