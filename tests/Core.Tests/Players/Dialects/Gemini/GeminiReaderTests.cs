using Gridlock.Core.Players.Dialects.Gemini;
using Gridlock.Core.Players.Wire;

namespace Gridlock.Core.Tests.Players.Dialects.Gemini;

public sealed class GeminiReaderTests
{
    [Fact]
    public void Thoughts_and_text_are_told_apart_within_one_chunk()
    {
        Said said = Read(
            """{"candidates":[{"index":1,"content":{"parts":[{"text":"other"}]}},{"index":0,"content":{"parts":[{"text":"t","thought":true},{"text":"a","thought":false},{"functionCall":{"name":"f"}},{"executableCode":{"code":"1"}},{"text":"","thoughtSignature":"s"},{"text":"b","thoughtSignature":"s"}]}}],"modelVersion":"gemini-x","responseId":"r1"}"""
        );
        said.Reasoning.Should().Be("t");
        said.Answer.Should().Be("ab");
        said.Model.Should().Be("gemini-x");
        said.Id.Should().Be("r1");
    }

    [Theory]
    [InlineData("STOP", FinishKind.Stop)]
    [InlineData("MAX_TOKENS", FinishKind.Length)]
    [InlineData("SAFETY", FinishKind.Refusal)]
    [InlineData("RECITATION", FinishKind.Refusal)]
    [InlineData("PROHIBITED_CONTENT", FinishKind.Refusal)]
    [InlineData("BLOCKLIST", FinishKind.Refusal)]
    [InlineData("SPII", FinishKind.Refusal)]
    [InlineData("LANGUAGE", FinishKind.Refusal)]
    [InlineData("MALFORMED_FUNCTION_CALL", FinishKind.Error)]
    [InlineData("OTHER", FinishKind.Error)]
    [InlineData("A_LATER_WORD", FinishKind.Stop)]
    public void The_reason_of_an_end_keeps_its_word(string word, FinishKind kind) =>
        Read($$$"""{"candidates":[{"finishReason":"{{{word}}}"}]}""")
            .Finish.Should()
            .Be(new WireEvent.Finished(kind, word));

    [Fact]
    public void A_blocked_prompt_is_a_refusal() =>
        Read("""{"promptFeedback":{"blockReason":"PROHIBITED_CONTENT"},"usageMetadata":{"promptTokenCount":7}}""")
            .Finish.Should()
            .Be(new WireEvent.Finished(FinishKind.Refusal, "PROHIBITED_CONTENT"));

    [Fact]
    public void Output_is_candidates_and_thoughts_together_and_the_last_count_holds()
    {
        Said said = Read(
            """{"usageMetadata":{"promptTokenCount":34,"totalTokenCount":102,"thoughtsTokenCount":68}}""",
            """{"usageMetadata":{"promptTokenCount":34,"candidatesTokenCount":469,"thoughtsTokenCount":787,"toolUsePromptTokenCount":6,"cachedContentTokenCount":20}}"""
        );
        said.Usage.Should().Be(new TokenCount(40, 1256, 787, 20));
        Read("""{"usageMetadata":{"thoughtsTokenCount":68}}""").Usage.Should().Be(new TokenCount(null, 68, 68));
        Read("""{"usageMetadata":{"promptTokenCount":5}}""").Usage.Should().Be(new TokenCount(5, null));
    }

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"candidates":[]}""")]
    [InlineData("""{"candidates":[{"content":{"role":"model"},"finishReason":"FINISH_REASON_UNSPECIFIED"}]}""")]
    [InlineData("""{"candidates":[{"groundingMetadata":{},"citationMetadata":{"citationSources":[{"uri":"u"}]}}]}""")]
    [InlineData("""{"promptFeedback":{"safetyRatings":[]}}""")]
    [InlineData("""null""")]
    public void What_holds_no_text_says_nothing(string payload) => Read(payload).Events.Should().BeEmpty();

    [Fact]
    public void An_error_in_the_stream_has_googles_status_reason_and_wait()
    {
        const string error =
            """{"error":{"code":503,"message":"The model is overloaded.","status":"UNAVAILABLE","details":[{"@type":"type.googleapis.com/google.rpc.RetryInfo","retryDelay":"48s"}]}}""";
        var fault = new ProviderFault("The model is overloaded.", "UNAVAILABLE", 503, TimeSpan.FromSeconds(48));
        Read(error).Fault.Should().Be(fault);

        Read("""{"error":{"message":"No.","status":"RESOURCE_EXHAUSTED"}}""").Fault.Status.Should().Be(429);
        Read(
            """{"error":{"code":400,"message":"API key not valid.","status":"INVALID_ARGUMENT","details":[{"reason":"API_KEY_INVALID"}]}}"""
        )
            .Fault.Code.Should()
            .Be("API_KEY_INVALID");
    }

    private static Said Read(params string[] payloads) => Said.By(new GeminiReader(), payloads);
}
