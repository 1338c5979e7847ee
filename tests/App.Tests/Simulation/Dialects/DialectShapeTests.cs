using System.Text.Json;

namespace Gridlock.App.Tests.Simulation.Dialects;

/// <summary>The dialects for which no official client is at hand, as their providers document them; and the errors of all.</summary>
public sealed class DialectShapeTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Gemini_streams_thoughts_answer_and_counts_in_CRLF_events()
    {
        await using Table table = await Table.LayAsync(4000);
        RawCall call = await RawCall.SendAsync(table.Server.Origin, RawCall.Ask("gemini"));

        call.Head.Should().Contain("text/event-stream");
        string[] events = call.Text.Split("\r\n\r\n");
        events[^1].Should().BeEmpty();
        JsonElement[] chunks = [.. events[..^1].Select(each => Parse(each["data: ".Length..]))];
        Parts(chunks, thoughts: true).Should().Be(StoryPlayer.Reasoning("0"));
        Parts(chunks, thoughts: false).Should().Be("user: \"Hello\"\n");
        chunks[..^1]
            .Select(chunk => chunk.GetProperty("candidates")[0].GetRawText())
            .Should()
            .NotContainMatch("*finishReason*");
        chunks[^1].GetProperty("candidates")[0].GetProperty("finishReason").GetString().Should().Be("STOP");
        JsonElement usage = chunks[^1].GetProperty("usageMetadata");
        Number(usage, "totalTokenCount")
            .Should()
            .Be(
                Number(usage, "promptTokenCount")
                    + Number(usage, "candidatesTokenCount")
                    + Number(usage, "thoughtsTokenCount")
            );
    }

    [Fact]
    public async Task Gemini_without_alt_streams_one_array_and_without_a_stream_gives_one_object()
    {
        await using Table table = await Table.LayAsync();
        (string path, string body) = RawCall.Ask("gemini");
        RawCall array = await RawCall.SendAsync(table.Server.Origin, (path.Split('?')[0], body));
        RawCall whole = await RawCall.SendAsync(table.Server.Origin, RawCall.Ask("gemini", stream: false));

        JsonElement[] chunks = [.. Parse(array.Text).EnumerateArray()];
        chunks.Should().HaveCountGreaterThan(2);
        Parts(chunks, thoughts: false).Should().Be("user: \"Hello\"\n");
        Parts([Parse(whole.Text)], thoughts: true).Should().Be(StoryPlayer.Reasoning("0"));
    }

    [Theory]
    [InlineData("openai-responses", ",\"reasoning\":{\"summary\":\"auto\"}")]
    [InlineData("anthropic", ",\"thinking\":{\"type\":\"enabled\"}")]
    [InlineData("gemini", "\"thinkingConfig\":{\"includeThoughts\":true}")]
    public async Task Reasoning_is_shown_to_those_who_ask_and_counted_for_all(string dialect, string wish)
    {
        await using Table table = await Table.LayAsync();
        (string path, string body) = RawCall.Ask(dialect, stream: false);
        body.Should().Contain(wish);
        RawCall open = await RawCall.SendAsync(table.Server.Origin, (path, body));
        RawCall hidden = await RawCall.SendAsync(table.Server.Origin, (path, body.Replace(wish, "")));

        open.Text.Should().Contain("Let me think").And.Contain("Hello");
        hidden.Text.Should().NotContain("Let me think").And.Contain("Hello");
        Usage(hidden).Should().Be(Usage(open));
    }

    [Fact]
    public async Task Ollama_streams_lines_unless_told_otherwise()
    {
        await using Table table = await Table.LayAsync(4000);
        const string body =
            """{"model":"story:latest","messages":[{"role":"user","content":"Hello"}],"options":{"seed":5}WISH}""";
        RawCall streamed = await RawCall.SendAsync(table.Server.Origin, ("/api/chat", body.Replace("WISH", "")));
        RawCall whole = await RawCall.SendAsync(
            table.Server.Origin,
            ("/api/chat", body.Replace("WISH", ",\"stream\":false"))
        );
        RawCall quiet = await RawCall.SendAsync(
            table.Server.Origin,
            ("/api/chat", body.Replace("WISH", ",\"think\":false"))
        );

        streamed.Head.Should().Contain("application/x-ndjson");
        JsonElement[] lines = [.. streamed.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Parse)];
        lines[..^1].Should().OnlyContain(line => !line.GetProperty("done").GetBoolean());
        lines[^1].GetProperty("done_reason").GetString().Should().Be("stop");
        string.Concat(lines.Select(line => Message(line, "thinking"))).Should().Be(StoryPlayer.Reasoning("5"));
        string.Concat(lines.Select(line => Message(line, "content"))).Should().Be("user: \"Hello\"\n");
        Message(Parse(whole.Text), "thinking").Should().Be(StoryPlayer.Reasoning("5"));
        Number(Parse(whole.Text), "eval_count").Should().Be(Number(lines[^1], "eval_count"));
        quiet.Text.Should().NotContain("thinking");
    }

    [Fact]
    public async Task Responses_number_their_events_and_close_what_they_open()
    {
        await using Table table = await Table.LayAsync(4000);
        RawCall call = await RawCall.SendAsync(table.Server.Origin, RawCall.Ask("openai-responses"));

        string[][] events =
        [
            .. call.Text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(each => each.Split('\n')),
        ];
        JsonElement[] payloads = [.. events.Select(each => Parse(each[1]["data: ".Length..]))];
        events
            .Select(each => each[0]["event: ".Length..])
            .Should()
            .Equal(payloads.Select(each => each.GetProperty("type").GetString()));
        payloads
            .Select(each => Number(each, "sequence_number"))
            .Should()
            .Equal(Enumerable.Range(0, payloads.Length).Select(i => (long)i));
        int Count(string type) => payloads.Count(each => each.GetProperty("type").GetString() == type);
        (Count("response.output_item.added"), Count("response.output_item.done")).Should().Be((2, 2));
        (Count("response.reasoning_summary_part.added"), Count("response.reasoning_summary_part.done"))
            .Should()
            .Be((1, 1));
        (Count("response.content_part.added"), Count("response.content_part.done")).Should().Be((1, 1));
        payloads[^1].GetProperty("type").GetString().Should().Be("response.completed");
        payloads[^1].GetProperty("response").GetProperty("output").GetArrayLength().Should().Be(2);
    }

    [Theory]
    [InlineData("openai-chat", 404, "{\"error\":{\"message\":\"The model 'nobody'")]
    [InlineData("openai-responses", 404, "{\"error\":{\"message\":\"The model 'nobody'")]
    [InlineData(
        "anthropic",
        404,
        "{\"type\":\"error\",\"error\":{\"type\":\"not_found_error\",\"message\":\"The model 'nobody'"
    )]
    [InlineData("gemini", 404, "{\"error\":{\"code\":404,\"message\":\"The model 'nobody'")]
    [InlineData("ollama", 404, "{\"error\":\"The model 'nobody'")]
    public async Task An_unknown_model_is_an_error_in_the_dialect_s_own_shape(string dialect, int status, string start)
    {
        await using Table table = await Table.LayAsync();
        RawCall call = await RawCall.SendAsync(table.Server.Origin, RawCall.Ask(dialect, "nobody"));
        call.Status.Should().Be(status);
        call.Text.Should().StartWith(start);
    }

    [Theory]
    [InlineData(
        "/v1/messages",
        """{"model":"story","messages":[{"role":"user","content":"x"}]}""",
        "max_tokens: Field required"
    )]
    [InlineData(
        "/v1/responses",
        """{"model":"story","input":"x","previous_response_id":"resp_1"}""",
        "send the whole conversation"
    )]
    [InlineData("/v1/responses", """{"model":"story"}""", "The field 'input' is missing")]
    [InlineData(
        "/v1beta/models/story:generateContent",
        """{"contents":[{"role":"tool","parts":[]}]}""",
        "use user or model"
    )]
    [InlineData(
        "/v1beta/models/story:generateContent",
        """{"contents":[{"role":"user"}]}""",
        "The 'parts' of content 0 are missing"
    )]
    [InlineData(
        "/v1beta/models/story:generateContent",
        """{"contents":[{"parts":[{"inlineData":{}}]}]}""",
        "read text only"
    )]
    [InlineData("/v1beta/models/story:generateContent", """{"contents":[{"parts":[7]}]}""", "read text only")]
    [InlineData("/api/chat", """{"model":"story","messages":[{"role":"user","content":["x"]}]}""", "read text only")]
    [InlineData("/api/chat", "[", "The body is not JSON")]
    public async Task A_request_that_can_not_be_read_is_told_why(string path, string body, string why)
    {
        await using Table table = await Table.LayAsync();
        RawCall call = await RawCall.SendAsync(table.Server.Origin, (path, body));
        call.Status.Should().Be(400);
        call.Text.Should().Contain(why);
    }

    [Theory]
    [InlineData("v1beta/models", "\"models/story\"")]
    [InlineData("api/tags", "\"story:latest\"")]
    [InlineData("api/version", "\"version\"")]
    [InlineData("sim/journal", "\"requests\":0")]
    public async Task Other_lists_are_there(string path, string part)
    {
        await using Table table = await Table.LayAsync();
        (await table.Http.GetStringAsync(new Uri(table.Server.Origin, path), Token)).Should().Contain(part);
    }

    private static JsonElement Parse(string json) => JsonDocument.Parse(json).RootElement;

    private static long Number(JsonElement element, string name) => element.GetProperty(name).GetInt64();

    private static string Message(JsonElement line, string field) =>
        line.GetProperty("message").TryGetProperty(field, out JsonElement text) ? text.GetString()! : "";

    private static string Usage(RawCall call)
    {
        JsonElement root = Parse(call.Text);
        return (
            root.TryGetProperty("usage", out JsonElement usage) ? usage : root.GetProperty("usageMetadata")
        ).GetRawText();
    }

    private static string Parts(IEnumerable<JsonElement> chunks, bool thoughts) =>
        string.Concat(
            chunks
                .SelectMany(chunk =>
                    chunk.GetProperty("candidates")[0].GetProperty("content").GetProperty("parts").EnumerateArray()
                )
                .Where(part => part.TryGetProperty("thought", out _) == thoughts)
                .Select(part => part.GetProperty("text").GetString())
        );
}
