using Gridlock.Core.Players.Dialects.Ollama;
using Gridlock.Core.Players.Wire;

namespace Gridlock.Core.Tests.Players.Dialects.Ollama;

public sealed class OllamaReaderTests
{
    [Fact]
    public void Chat_and_generate_hold_the_same_in_other_members()
    {
        Said chat = Read(
            """{"model":"q","created_at":"t","message":{"role":"assistant","content":"","thinking":"t"},"done":false}""",
            """{"model":"q","message":{"role":"assistant","content":"a"},"done":false}""",
            """{"model":"q","message":{"role":"assistant","content":"","tool_calls":[{"function":{"name":"f"}}]},"done":false}""",
            """{"model":"q","message":{"role":"assistant","content":""},"done_reason":"stop","done":true,"prompt_eval_count":5,"eval_count":9}"""
        );
        Said generate = Read(
            """{"model":"q","response":"","thinking":"t","done":false}""",
            """{"model":"q","response":"a","done":false}""",
            """{"model":"q","response":"","done":true,"done_reason":"stop","context":[1],"prompt_eval_count":5,"eval_count":9}"""
        );
        chat.Reasoning.Should().Be("t");
        chat.Answer.Should().Be("a");
        chat.Usage.Should().Be(new TokenCount(5, 9));
        chat.Finish.Should().Be(new WireEvent.Finished(FinishKind.Stop, "stop"));
        chat.Model.Should().Be("q");
        chat.Events[^1].Should().BeOfType<WireEvent.Ended>();
        generate.Events.Should().Equal(chat.Events);
    }

    [Theory]
    [InlineData("\"done_reason\":\"length\"", FinishKind.Length, "length")]
    [InlineData("\"done_reason\":\"load\"", FinishKind.Stop, "load")]
    [InlineData("\"x\":1", FinishKind.Stop, "done")]
    public void The_reason_of_an_end_keeps_its_word(string member, FinishKind kind, string word)
    {
        Said said = Read($$"""{"done":true,{{member}}}""");
        said.Finish.Should().Be(new WireEvent.Finished(kind, word));
        said.Events.OfType<WireEvent.Usage>().Should().BeEmpty();
    }

    [Theory]
    [InlineData("""{"error":"model runner has unexpectedly stopped"}""", "model runner has unexpectedly stopped", null)]
    [InlineData("""{"error":"too many","status_code":429}""", "too many", 429)]
    [InlineData("""{"error":{"message":"m","type":"api_error"}}""", "m", null)]
    public void A_line_with_an_error_is_a_failure(string payload, string sentence, int? status)
    {
        ProviderFault fault = Read(payload).Fault;
        fault.Sentence.Should().Be(sentence);
        fault.Status.Should().Be(status);
    }

    [Theory]
    [InlineData("""{"status":"loading","done":false}""")]
    [InlineData("""{}""")]
    [InlineData("""[]""")]
    public void What_holds_no_text_says_nothing(string payload) => Read(payload).Events.Should().BeEmpty();

    private static Said Read(params string[] payloads) => Said.By(new OllamaReader(), payloads);
}
