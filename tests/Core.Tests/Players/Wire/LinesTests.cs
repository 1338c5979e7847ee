using System.Text;
using System.Text.Json;
using Gridlock.Core.Players;
using Gridlock.Core.Players.Wire;
using Microsoft.Extensions.AI;

namespace Gridlock.Core.Tests.Players.Wire;

/// <summary>Streams of one JSON value a line, read by a dialect of the test's own.</summary>
public sealed class LinesTests
{
    private const string Done = """{"done":true}""";

    [Theory]
    [InlineData("application/x-ndjson", "\n", "\n")]
    [InlineData("application/x-ndjson", "\r\n", "")]
    [InlineData("text/plain", "\n\n", "\n")]
    [InlineData("application/json", "\n", "\n")]
    [InlineData("", " \n ", "")]
    public async Task Every_split_reads_the_same(string type, string ending, string last)
    {
        string text = string.Join(ending, """{"say":"Häuser "}""", """{"other":1}""", """{"say":"🏠"}""", Done) + last;
        byte[] body = Encoding.UTF8.GetBytes(text);
        for (int seed = 0; seed < 300; seed++)
        {
            Call call = await Call.ReadAsync(body, seed, 1 + seed % 40, type, new LineDialect());

            call.Answer.Should().Be("Häuser 🏠");
            call.Last.FinishReason.Should().Be(ChatFinishReason.Stop);
        }
    }

    [Theory]
    [InlineData("""{"say":"half"}""" + "\n", "cut")]
    [InlineData("""{"say":"half"}""" + "\n" + """{"sa""", "cut")]
    [InlineData("""{"say":"half"}""" + "\n" + """{"sa""" + "\n" + Done, "unreadable-stream")]
    [InlineData("""{"say":"half"}""" + "\n" + """{"error":"out of memory"}""" + "\n", "provider-error")]
    public async Task What_is_no_whole_answer_fails_in_its_class(string text, string expected)
    {
        Func<Task> reading = () => Call.ReadAsync(text, "application/x-ndjson", new LineDialect());

        (await reading.Should().ThrowAsync<PlayerException>()).Which.Class.Should().Be(expected);
    }

    [Fact]
    public async Task A_huge_line_is_an_unreadable_stream()
    {
        string flood = $$"""{"say":"{{new string('x', 17 << 20)}}"}""";
        Func<Task> reading = () =>
            Call.ReadAsync(Encoding.UTF8.GetBytes(flood), 1, 1 << 16, "application/x-ndjson", new LineDialect());

        PlayerException failure = (await reading.Should().ThrowAsync<PlayerException>()).Which;

        failure.Message.Should().Be("testhost sent more than 16,777,216 bytes in one line");
        failure.Class.Should().Be("unreadable-stream");
    }

    private sealed class LineDialect : IDialect, IStreamReader
    {
        public string Name => "test-lines";

        public Framing Framing => Framing.Lines;

        public Uri Address(Endpoint endpoint) => endpoint.BaseAddress;

        public IStreamReader CreateReader(Endpoint endpoint) => this;

        public IEnumerable<WireEvent> Read(string name, JsonElement payload)
        {
            if (payload.Text("say") is string text)
            {
                yield return new WireEvent.Answer(text);
            }
            if (payload.Member("done") is not null)
            {
                yield return new WireEvent.Finished(FinishKind.Stop, "done");
            }
        }

        public async Task<WireResponse> SendAsync(
            Endpoint endpoint,
            HttpClient http,
            IReadOnlyList<ChatMessage> messages,
            ChatOptions? options,
            CancellationToken cancellationToken
        )
        {
            using HttpRequestMessage request = PlainPost.Create(endpoint, endpoint.BaseAddress, []);
            return await PlainPost.SendAsync(http, request, cancellationToken);
        }
    }
}
