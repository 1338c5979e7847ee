using System.Net;
using System.Text;
using System.Text.Json;

namespace Gridlock.App.Tests.Simulation;

/// <summary>The protocol as a client sees it that knows nothing of Gridlock.</summary>
public sealed class ChatProtocolTests
{
    private const string Hello = """[{"role":"user","content":"Hello"}]""";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_stream_has_the_shape_that_OpenAI_documents()
    {
        await using Table table = await Table.LayAsync();

        (HttpResponseMessage response, string body) = await PostAsync(
            table,
            $$$"""{"model":"story","messages":{{{Hello}}},"stream":true,"stream_options":{"include_usage":true}}"""
        );

        response.Content.Headers.ContentType!.MediaType.Should().Be("text/event-stream");
        string[] events = body.Split("\n\n");
        events[^1].Should().BeEmpty();
        events[^2].Should().Be("data: [DONE]");
        events[..^1].Should().OnlyContain(e => e.StartsWith("data: ", StringComparison.Ordinal) && !e.Contains('\n'));
        JsonElement[] chunks = [.. events[..^2].Select(e => JsonDocument.Parse(e["data: ".Length..]).RootElement)];
        chunks.Select(c => c.GetProperty("object").GetString()).Should().AllBe("chat.completion.chunk");
        chunks.Select(c => c.GetProperty("id").GetString()).Distinct().Should().ContainSingle();
        chunks[0]
            .GetProperty("choices")[0]
            .GetProperty("delta")
            .GetProperty("role")
            .GetString()
            .Should()
            .Be("assistant");
        chunks[^2].GetProperty("choices")[0].GetProperty("finish_reason").GetString().Should().Be("stop");
        chunks[^1].GetProperty("choices").GetArrayLength().Should().Be(0);
        JsonElement usage = chunks[^1].GetProperty("usage");
        int reasoning = usage.GetProperty("completion_tokens_details").GetProperty("reasoning_tokens").GetInt32();
        usage.GetProperty("completion_tokens").GetInt32().Should().BeGreaterThan(reasoning);
        chunks[1..^2]
            .Should()
            .OnlyContain(c => c.GetProperty("choices")[0].GetProperty("finish_reason").ValueKind == JsonValueKind.Null);
    }

    [Fact]
    public async Task Usage_comes_only_to_those_who_ask()
    {
        await using Table table = await Table.LayAsync();
        (_, string body) = await PostAsync(table, $$"""{"model":"story","messages":{{Hello}},"stream":true}""");
        body.Should().NotContain("usage").And.EndWith("data: [DONE]\n\n");
    }

    [Fact]
    public async Task Without_a_stream_the_answer_is_one_object()
    {
        await using Table table = await Table.LayAsync();

        (HttpResponseMessage response, string body) = await PostAsync(
            table,
            """{"model":"sim/story","seed":9,"temperature":0.3,"messages":[{"role":"developer","content":"Be brief."},{"role":"user","content":[{"type":"text","text":"Hel"},{"type":"text","text":"lo"}]}]}"""
        );

        response.Content.Headers.ContentType!.MediaType.Should().Be("application/json");
        JsonElement answer = JsonDocument.Parse(body).RootElement;
        answer.GetProperty("object").GetString().Should().Be("chat.completion");
        JsonElement message = answer.GetProperty("choices")[0].GetProperty("message");
        message.GetProperty("content").GetString().Should().Be("system: \"Be brief.\"\nuser: \"Hello\"\n");
        message.GetProperty("reasoning_content").GetString().Should().Be(StoryPlayer.Reasoning("9"));
        answer.GetProperty("usage").GetProperty("total_tokens").GetInt32().Should().BeGreaterThan(10);
    }

    [Theory]
    [InlineData("max_tokens")]
    [InlineData("max_completion_tokens")]
    public async Task A_token_limit_ends_the_answer_with_length(string field)
    {
        await using Table table = await Table.LayAsync();
        (_, string body) = await PostAsync(table, $$"""{"model":"endless","messages":{{Hello}},"{{field}}":7}""");

        JsonElement answer = JsonDocument.Parse(body).RootElement;
        answer.GetProperty("choices")[0].GetProperty("finish_reason").GetString().Should().Be("length");
        answer.GetProperty("usage").GetProperty("completion_tokens").GetInt32().Should().Be(7);
    }

    [Fact]
    public async Task A_limit_that_is_just_enough_is_no_cut()
    {
        await using Table table = await Table.LayAsync();
        string request = $$"""{"model":"story","messages":{{Hello}},"max_tokens":LIMIT}""";
        (_, string free) = await PostAsync(table, request.Replace("LIMIT", "100000"));
        int tokens = JsonDocument
            .Parse(free)
            .RootElement.GetProperty("usage")
            .GetProperty("completion_tokens")
            .GetInt32();

        (_, string exact) = await PostAsync(table, request.Replace("LIMIT", $"{tokens}"));
        (_, string less) = await PostAsync(table, request.Replace("LIMIT", $"{tokens - 1}"));

        exact.Should().Contain("\"finish_reason\":\"stop\"");
        less.Should().Contain("\"finish_reason\":\"length\"");
    }

    [Fact]
    public async Task Models_are_listed()
    {
        await using Table table = await Table.LayAsync();
        string body = await table.Http.GetStringAsync(new Uri(table.Server.BaseAddress, "models"), Token);

        JsonDocument
            .Parse(body)
            .RootElement.GetProperty("data")
            .EnumerateArray()
            .Select(m => m.GetProperty("id").GetString())
            .Should()
            .Equal("broken", "endless", "story");
    }

    [Theory]
    [InlineData(
        """{"model":"scholar","messages":[{"role":"user","content":"x"}]}""",
        404,
        "The model 'scholar' does not exist; there are broken, endless, story."
    )]
    [InlineData("{\"model\":", 400, "The body is not JSON: line 1, byte 10.")]
    [InlineData("", 400, "The body is not JSON: line 1, byte 1.")]
    [InlineData("[]", 400, "The body is not a JSON object.")]
    [InlineData("{}", 400, "The field 'model' is missing or not a string.")]
    [InlineData("""{"model":"story"}""", 400, "The field 'messages' is missing or not a list with messages.")]
    [InlineData(
        """{"model":"story","messages":[]}""",
        400,
        "The field 'messages' is missing or not a list with messages."
    )]
    [InlineData("""{"model":"story","messages":[7]}""", 400, "Message 0 has no 'role'.")]
    [InlineData(
        """{"model":"story","messages":[{"role":"tool","content":"x"}]}""",
        400,
        "Message 0 has the role 'tool', which no simulated player knows."
    )]
    [InlineData(
        """{"model":"story","messages":[{"role":"user","content":[{"type":"image_url"}]}]}""",
        400,
        "Message 0 has a part that is not text; simulated players read text only."
    )]
    [InlineData(
        """{"model":"story","messages":[{"role":"user","content":5}]}""",
        400,
        "The 'content' of message 0 is neither a string nor a list."
    )]
    [InlineData(
        """{"model":"story","messages":[{"role":"user","content":"\ud800"}]}""",
        400,
        "The 'content' of message 0 is not valid Unicode."
    )]
    [InlineData(
        """{"model":"story","messages":[{"role":"user","content":"x"}],"seed":"a"}""",
        400,
        "The field 'seed' is not an integer."
    )]
    [InlineData(
        """{"model":"story","messages":[{"role":"user","content":"x"}],"stream":"yes"}""",
        400,
        "The field 'stream' is neither true nor false."
    )]
    [InlineData(
        """{"model":"story","messages":[{"role":"user","content":"x"}],"max_tokens":0}""",
        400,
        "A limit of 0 tokens leaves no room for an answer."
    )]
    public async Task A_bad_request_is_answered_as_OpenAI_answers_it(string request, int status, string message)
    {
        await using Table table = await Table.LayAsync();

        (HttpResponseMessage response, string body) = await PostAsync(table, request);

        ((int)response.StatusCode).Should().Be(status);
        JsonElement error = JsonDocument.Parse(body).RootElement.GetProperty("error");
        error.GetProperty("message").GetString().Should().Be(message);
        error.GetProperty("type").GetString().Should().Be("invalid_request_error");
        error.TryGetProperty("code", out _).Should().BeTrue();
    }

    [Theory]
    [InlineData("GET", "chat/completions", HttpStatusCode.MethodNotAllowed)]
    [InlineData("POST", "models", HttpStatusCode.MethodNotAllowed)]
    [InlineData("POST", "completions", HttpStatusCode.NotFound)]
    [InlineData("GET", "../", HttpStatusCode.NotFound)]
    public async Task Elsewhere_there_is_an_error_object_too(string method, string path, HttpStatusCode status)
    {
        await using Table table = await Table.LayAsync();
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(table.Server.BaseAddress, path));
        using HttpResponseMessage response = await table.Http.SendAsync(request, Token);

        response.StatusCode.Should().Be(status);
        (await response.Content.ReadAsStringAsync(Token)).Should().StartWith("{\"error\":{\"message\":");
    }

    [Fact]
    public async Task Letters_of_all_scripts_are_sent_as_they_are()
    {
        await using Table table = await Table.LayAsync();
        (_, string body) = await PostAsync(table, $$"""{"model":"story","messages":{{Hello}}}""");
        body.Should().Contain("drei…").And.NotContain("\\u2026");
    }

    private static async Task<(HttpResponseMessage Response, string Body)> PostAsync(Table table, string request)
    {
        using var content = new StringContent(request, Encoding.UTF8, "application/json");
        HttpResponseMessage response = await table.Http.PostAsync(
            new Uri(table.Server.BaseAddress, "chat/completions"),
            content,
            Token
        );
        return (response, await response.Content.ReadAsStringAsync(Token));
    }
}
