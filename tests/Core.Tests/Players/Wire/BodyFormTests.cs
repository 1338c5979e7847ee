using System.Text;
using Gridlock.Core.Players;

namespace Gridlock.Core.Tests.Players.Wire;

public sealed class BodyFormTests
{
    private const string Piece = """{"choices":[{"delta":{"content":"so 🏠"}}]}""";
    private const string Stop = """{"choices":[{"delta":{},"finish_reason":"stop"}]}""";

    public static TheoryData<string, string> Bodies =>
        new()
        {
            { "text/plain", $"data: {Piece}\n\ndata: {Stop}\n\n" },
            { "application/json", $"data: {Piece}\n\ndata: {Stop}\n\n" },
            { "application/octet-stream", $": hello\n\ndata: {Piece}\n\ndata: {Stop}\n\n" },
            { "", $"event: message\r\ndata: {Piece}\r\n\r\ndata: {Stop}\r\n\r\n" },
            { "text/event-stream", $"\uFEFF\n\ndata: {Piece}\n\ndata: {Stop}\n\ndata: [DONE]\n\n" },
            { "text/event-stream", $"id: 7\nretry: 3\ndata: {Piece}\n\ndata: {Stop}\n\n" },
            { "application/x-ndjson", $"{Piece}\n\n{Stop}\n" },
            { "application/jsonl", $"{Piece}\r\n{Stop}" },
            { "application/json", $"[{Piece},\n{Stop}]" },
            { "application/json", $"{Piece}\n{Stop}\n[DONE]" },
            { "text/event-stream", $"{Piece}\n{Stop}" },
            {
                "application/json; charset=utf-8",
                "\uFEFF" + """ {"choices":[{"message":{"content":"so 🏠"},"finish_reason":"stop"}]} """
            },
            { "text/event-stream", """{"choices":[{"message":{"content":"so 🏠"},"finish_reason":"stop"}]}""" },
        };

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task A_body_is_read_as_what_it_is_whatever_its_type_says(string type, string text)
    {
        byte[] body = Encoding.UTF8.GetBytes(text);
        for (int seed = 0; seed < 40; seed++)
        {
            Call call = await Call.ReadAsync(body, seed, 1 + seed, type);

            call.Answer.Should().Be("so 🏠");
            call.Last.FinishReason!.Value.Value.Should().Be("stop");
        }
    }

    [Theory]
    [InlineData("text/html", "<html>Sign in</html>", "text/html")]
    [InlineData("", "<!doctype html>", "something unnamed")]
    [InlineData("text/plain", "upstream connect error", "text/plain")]
    [InlineData("image/png", "\u0001PNG", "image/png")]
    public async Task What_is_no_stream_is_named(string type, string text, string named)
    {
        Func<Task> reading = () => Call.ReadAsync(text, type);

        PlayerException failure = (await reading.Should().ThrowAsync<PlayerException>()).Which;

        failure.Class.Should().Be("unreadable-stream");
        failure.Message.Should().Contain(named).And.Contain("http://box/v1/chat/completions");
    }

    [Fact]
    public async Task An_error_in_place_of_a_stream_keeps_its_sentence_though_its_status_was_good()
    {
        foreach (string type in new[] { "application/json", "text/event-stream", "text/plain" })
        {
            Func<Task> reading = () => Call.ReadAsync("""{"detail":"Model is loading"}""", type);

            PlayerException failure = (await reading.Should().ThrowAsync<PlayerException>()).Which;

            failure.ProviderSentence.Should().Be("Model is loading");
            failure.Class.Should().Be("provider-error");
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task Broken_bytes_in_a_text_are_an_unreadable_stream(int reads)
    {
        byte[] start = Encoding.UTF8.GetBytes("""data: {"choices":[{"delta":{"content":"half """);
        byte[] end = Encoding.UTF8.GetBytes("\"}}]}\n\n");
        byte[] body = [.. start, 0xF0, 0x9F, 0x8F, .. end];
        Func<Task> reading = () => Call.ReadAsync(body, 1, reads);

        PlayerException failure = (await reading.Should().ThrowAsync<PlayerException>()).Which;

        failure.Class.Should().Be("unreadable-stream");
        failure.Message.Should().Contain("UTF-8").And.Contain("half");
    }
}
