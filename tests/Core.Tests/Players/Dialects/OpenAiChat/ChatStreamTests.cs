using System.Text;
using Gridlock.Core.Players;
using Gridlock.Core.Players.Wire;
using Gridlock.Core.Tests.Players.Wire;
using Microsoft.Extensions.AI;

namespace Gridlock.Core.Tests.Players.Dialects.OpenAiChat;

public sealed class ChatStreamTests
{
    private const string Stop = """data: {"choices":[{"delta":{},"finish_reason":"stop"}]}""" + "\n\n";

    [Fact]
    public async Task Every_split_of_every_framing_reads_the_same()
    {
        string[] lines =
        [
            ": keep-alive",
            "",
            """data: {"id":"1","model":"served","system_fingerprint":"fp","choices":[{"index":0,"delta":{"role":"assistant","content":""}}]}""",
            "",
            """data: {"choices":[{"index":0,"delta":{"reasoning_content":"Häuser 🏠 – "}}]}""",
            "",
            ": keep-alive 🏠",
            """data:{"choices":[{"index":0,"delta":{"reasoning_content":"\ud83c\udfe0 已经"}}]}""",
            "",
            """data: {"choices":[{"index":0,"delta":{"content":"𝔄 répondre"}}]}""",
            "",
            """data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}""",
            "",
            """data: {"choices":[],"usage":{"prompt_tokens":3,"completion_tokens":9,"total_tokens":12,"completion_tokens_details":{"reasoning_tokens":5}}}""",
            "",
            "data: [DONE]",
            "",
            "",
        ];
        foreach (string ending in new[] { "\n", "\r\n", "\r" })
        {
            byte[] body = Encoding.UTF8.GetBytes(string.Join(ending, lines));
            for (int seed = 0; seed < 1500; seed++)
            {
                Call call = await Call.ReadAsync(body, seed, 1 + seed % 40);

                call.Reasoning.Should().Be("Häuser 🏠 – 🏠 已经");
                call.Answer.Should().Be("𝔄 répondre");
                call.Last.FinishReason.Should().Be(ChatFinishReason.Stop);
                call.Last.ModelId.Should().Be("served");
                call.Last.Fingerprint().Should().Be("fp");
                call.Usage!.InputTokenCount.Should().Be(3);
                call.Usage.OutputTokenCount.Should().Be(9);
                call.Usage.ReasoningTokenCount.Should().Be(5);
            }
        }
    }

    [Theory]
    [InlineData("text/event-stream", "data: ", "sent more than 16,777,216 bytes in one line*")]
    [InlineData("application/json", "", "sent more than 16,777,216 bytes in one answer*")]
    public async Task A_flood_is_an_unreadable_stream_and_not_a_full_memory(string type, string before, string sentence)
    {
        string text = new('x', 17 << 20);
        string body = before + "{\"choices\":[{\"delta\":{\"content\":\"" + text + "\"}}]}\n\n";
        Func<Task> read = () => Call.ReadAsync(Encoding.UTF8.GetBytes(body), 1, 1 << 16, type);
        PlayerException failure = (await read.Should().ThrowAsync<PlayerException>()).Which;
        failure.Failure.Should().Be(PlayerFailure.UnreadableStream);
        failure.Message.Should().Match("*" + sentence);
    }

    [Theory]
    [InlineData("""{"reasoning_content":"why"}""", "why", "")]
    [InlineData("""{"reasoning":"why"}""", "why", "")]
    [InlineData("""{"reasoning":"why","reasoning_content":"why"}""", "why", "")]
    [InlineData("""{"reasoning":"why","reasoning_details":[{"type":"reasoning.text","text":"why"}]}""", "why", "")]
    [InlineData(
        """{"reasoning_details":[{"type":"reasoning.text","text":"wh"},{"type":"reasoning.text","text":"y"}]}""",
        "why",
        ""
    )]
    [InlineData("""{"reasoning_details":[{"type":"reasoning.summary","summary":"why"}]}""", "why", "")]
    [InlineData("""{"reasoning_details":[{"type":"reasoning.encrypted","data":"c2VjcmV0"}]}""", "", "")]
    [InlineData(
        """{"content":[{"type":"thinking","thinking":[{"type":"text","text":"why"}]},{"type":"text","text":"so"}]}""",
        "why",
        "so"
    )]
    [InlineData("""{"content":[{"type":"thinking","thinking":"why"}]}""", "why", "")]
    [InlineData("""{"content":"so","reasoning":{"effort":"high"}}""", "", "so")]
    [InlineData("""{"content":null,"reasoning_content":null,"tool_calls":null}""", "", "")]
    [InlineData("""null""", "", "")]
    public async Task Reasoning_is_found_wherever_servers_put_it(string delta, string reasoning, string answer)
    {
        Call call = await Call.ReadAsync($$"""data: {"choices":[{"delta":{{delta}}}]}""" + "\n\n" + Stop);

        call.Reasoning.Should().Be(reasoning);
        call.Answer.Should().Be(answer);
    }

    [Fact]
    public async Task An_emoji_cut_in_two_is_whole_again()
    {
        Call call = await Call.ReadAsync(
            """data: {"choices":[{"delta":{"content":"a\n\"\ud83c"}}]}"""
                + "\n\n"
                + """data: {"choices":[{"delta":{"content":"\udfe0\u00e9"}}]}"""
                + "\n\n"
                + Stop
        );
        call.Answer.Should().Be("a\n\"🏠é");
    }

    [Fact]
    public async Task Only_the_first_choice_is_read()
    {
        Call call = await Call.ReadAsync(
            """data: {"choices":[{"index":1,"delta":{"content":"B"}},{"index":0,"delta":{"content":"A"}}]}"""
                + "\n\n"
                + Stop
        );
        call.Answer.Should().Be("A");
    }

    [Fact]
    public async Task A_running_count_is_not_added_up()
    {
        string chunk =
            """data: {"choices":[{"delta":{"content":"x"}}],"usage":{"prompt_tokens":1,"completion_tokens":N}}""";
        Call call = await Call.ReadAsync(chunk.Replace("N", "1") + "\n\n" + chunk.Replace("N", "2") + "\n\n" + Stop);
        call.Usage!.OutputTokenCount.Should().Be(2);
        call.Usage.ReasoningTokenCount.Should().BeNull();
    }

    [Theory]
    [InlineData(""" "stop" """, "stop")]
    [InlineData(""" "length" """, "length")]
    [InlineData(""" "content_filter" """, "refusal")]
    [InlineData(""" "eos" """, "stop")]
    [InlineData(""" "tool_calls" """, "stop")]
    [InlineData(""" "model_length" """, "length")]
    public async Task The_finish_is_told_and_the_providers_word_kept(string json, string finish)
    {
        Call call = await Call.ReadAsync(
            $$"""data: {"choices":[{"delta":{"content":"x"},"finish_reason":{{json}}}]}""" + "\n\n"
        );
        call.Last.FinishReason!.Value.Value.Should().Be(finish);
        call.Last.FinishWord().Should().Be(json.Trim(' ', '"'));
    }

    [Fact]
    public async Task A_refusal_is_an_answer_that_finishes_as_refusal()
    {
        Call call = await Call.ReadAsync("""data: {"choices":[{"delta":{"refusal":"I can not."}}]}""" + "\n\n" + Stop);

        call.Answer.Should().Be("I can not.");
        call.Last.FinishWord().Should().Be("stop");
        call.Last.FinishReason!.Value.Value.Should().Be("refusal");
    }

    [Fact]
    public async Task Done_without_a_finish_is_an_ordered_end()
    {
        Call call = await Call.ReadAsync(
            """data: {"choices":[{"delta":{"content":"x"},"finish_reason":""}]}""" + "\n\ndata: [DONE]\n\n"
        );

        call.Answer.Should().Be("x");
        call.Last.FinishReason!.Value.Value.Should().Be("stop");
    }

    [Fact]
    public async Task A_server_that_does_not_stream_is_read_as_a_whole()
    {
        Call call = await Call.ReadAsync(
            """{"model":"served","choices":[{"message":{"reasoning_content":"why","content":"so"},"finish_reason":"stop"}],"usage":{"prompt_tokens":1,"completion_tokens":2}}""",
            "application/json"
        );
        call.Should().BeEquivalentTo(new { Reasoning = "why", Answer = "so" });
        call.Usage!.OutputTokenCount.Should().Be(2);
        call.Last.ModelId.Should().Be("served");
    }

    [Theory]
    [InlineData("""data: {"choices":[{"delta":{"content":"half"}}]}""" + "\n\n", "cut")]
    [InlineData("""data: {"choices":[{"delta":{"refusal":"I can"}}]}""" + "\n\n", "cut")]
    [InlineData("", "cut")]
    [InlineData(": only comments\n\n", "cut")]
    [InlineData("""data: {"choices":[{"delta":{"content":"half"}}]}""" + "\n\ndata: {\"choices\":[{\"del", "cut")]
    [InlineData("data: <html>\n\n", "unreadable-stream")]
    [InlineData(
        """data: {"error":{"message":"Overloaded","type":"overloaded_error"}}""" + "\n\n" + Stop,
        "provider-error"
    )]
    [InlineData("""data: {"error":{"message":"Slow down","code":429}}""" + "\n\n", "rate-limited")]
    [InlineData("""data: {"error":{"message":"Slow down","type":"rate_limit_error"}}""" + "\n\n", "rate-limited")]
    [InlineData(
        """data: {"error":{"message":"No","code":"502"},"choices":[{"delta":{"content":""},"finish_reason":"error"}]}"""
            + "\n\n",
        "provider-error"
    )]
    [InlineData("""data: {"error":"out of memory"}""" + "\n\n", "provider-error")]
    [InlineData("""data: {"object":"error","message":"too long","code":400}""" + "\n\n", "bad-request")]
    [InlineData("event: error\n" + """data: {"message":"boom"}""" + "\n\n", "provider-error")]
    [InlineData("""data: {"choices":[{"delta":{},"finish_reason":"error"}]}""" + "\n\n", "provider-error")]
    public async Task What_is_no_whole_answer_fails_in_its_class(string body, string expected)
    {
        Func<Task> reading = () => Call.ReadAsync(body);

        PlayerException failure = (await reading.Should().ThrowAsync<PlayerException>()).Which;
        failure.Class.Should().Be(expected);
        failure.PossiblyBilled.Should().BeTrue();
        failure.Message.Should().Contain("testhost");
    }

    [Fact]
    public async Task An_error_in_a_stream_keeps_the_text_before_it_and_the_providers_sentence()
    {
        string body =
            """data: {"choices":[{"delta":{"content":"half"}}]}"""
            + "\n\n"
            + """data: {"error":{"message":"The engine is overloaded.","code":"overloaded"}}"""
            + "\n\n";
        using var http = new HttpClient(new CannedHandler(Encoding.UTF8.GetBytes(body), "text/event-stream", 1, 9));
        using WireClient client = Call.Client(http, new Uri("http://box/v1"));
        string text = "";

        Func<Task> reading = async () =>
        {
            await foreach (ChatResponseUpdate update in client.GetStreamingResponseAsync("Hello"))
            {
                text += update.Text;
            }
        };

        PlayerException failure = (await reading.Should().ThrowAsync<PlayerException>()).Which;
        text.Should().Be("half");
        failure.ProviderSentence.Should().Be("The engine is overloaded.");
        failure.Code.Should().Be("overloaded");
    }

    [Fact]
    public async Task A_whole_response_is_built_from_the_stream()
    {
        string body =
            """data: {"model":"served","choices":[{"delta":{"reasoning":"why"}}]}"""
            + "\n\n"
            + """data: {"choices":[{"delta":{"content":"so"}}]}"""
            + "\n\n"
            + """data: {"choices":[{"delta":{},"finish_reason":"length"}],"usage":{"prompt_tokens":1,"completion_tokens":2}}"""
            + "\n\n";
        using var http = new HttpClient(new CannedHandler(Encoding.UTF8.GetBytes(body), "text/event-stream", 1, 9));
        using IChatClient client = Call.Client(http, new Uri("http://box/v1"));

        ChatResponse response = await client.GetResponseAsync("Hello");

        response.Text.Should().Be("so");
        response.Messages.Should().ContainSingle();
        response.Messages[0].Contents.OfType<TextReasoningContent>().Single().Text.Should().Be("why");
        response.Usage!.OutputTokenCount.Should().Be(2);
        response.FinishReason.Should().Be(ChatFinishReason.Length);
        response.ModelId.Should().Be("served");
    }
}
