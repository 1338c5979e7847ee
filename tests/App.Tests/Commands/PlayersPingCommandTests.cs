using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Gridlock.App.Tests.Running;

namespace Gridlock.App.Tests.Commands;

public sealed class PlayersPingCommandTests
{
    private const string Planted = "sk-planted-0123456789abcdef";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Shows_what_was_understood_of_a_simulated_player()
    {
        using var folder = new TempFolder();
        Ended people = await GridlockProcess.RunAsync(folder, "players", "ping", "sim/scholar");
        Ended script = await GridlockProcess.RunAsync(folder, "players", "ping", "sim/scholar", "--json");

        people.ExitCode.Should().Be(0);
        people.Lines[0].Should().StartWith("sim/scholar (simulated) at http://127.0.0.1:");
        people
            .Output.Should()
            .Contain("\n  answer ")
            .And.Contain("\n  first token ")
            .And.Contain("\n  cost         none\n");
        script.ExitCode.Should().Be(0);
        JsonElement told = Parse(script.Output);
        told.GetProperty("simulated").GetBoolean().Should().BeTrue();
        told.GetProperty("good").GetBoolean().Should().BeTrue();
        told.GetProperty("answer").GetString().Should().NotBeEmpty();
        told.GetProperty("finish").GetString().Should().Be("stop");
        told.GetProperty("usage").GetProperty("source").GetString().Should().BeOneOf("reported", "estimated");
        told.GetProperty("milliseconds").GetInt64().Should().BeGreaterThanOrEqualTo(0);
        told.GetProperty("error").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public async Task Prices_a_server_of_the_users_own_by_the_users_own_file()
    {
        using var folder = new TempFolder();
        using var server = new OneAnswer(
            "200 OK",
            "text/event-stream",
            """
            data: {"id":"1","model":"qwen3-served","system_fingerprint":"fp_7","choices":[{"delta":{"reasoning_content":"They want one word."}}]}

            data: {"id":"1","choices":[{"delta":{"content":"ready"},"finish_reason":"stop"}]}

            data: {"id":"1","choices":[],"usage":{"prompt_tokens":1000,"completion_tokens":500,"completion_tokens_details":{"reasoning_tokens":400}}}

            data: [DONE]


            """
        );
        await File.WriteAllTextAsync(
            folder["gridlock.yaml"],
            $$"""
            providers:
              mybox:
                like: vllm
                address: {{server.Address}}
                keyVariable: MYBOX_KEY
                prices: { qwen3*: { input: 2, output: 10 } }
            """,
            Token
        );
        using GridlockProcess running = GridlockProcess.Start(
            folder,
            new() { ["MYBOX_KEY"] = Planted },
            "players",
            "ping",
            "mybox/qwen3",
            "--json"
        );
        Ended ended = await running.EndAsync();
        string request = await server.Request;

        ended.ExitCode.Should().Be(0, ended.Error);
        JsonElement told = Parse(ended.Output);
        told.GetProperty("reasoning").GetString().Should().Be("They want one word.");
        told.GetProperty("answer").GetString().Should().Be("ready");
        told.GetProperty("model").GetString().Should().Be("qwen3-served");
        told.GetProperty("fingerprint").GetString().Should().Be("fp_7");
        told.GetProperty("usage").GetProperty("reasoning").GetInt32().Should().Be(400);
        told.GetProperty("cost").GetDecimal().Should().Be(0.007m);
        ended.Error.Should().Be($"gridlock.yaml sends what is asked of mybox to {server.Address}\n");
        request.Should().Contain($"Bearer {Planted}").And.Contain("\"model\":\"qwen3\"");
        (ended.Output + ended.Error).Should().NotContain("planted");
    }

    /// <summary>A process of its own: the SDK reads such headers once, when it is first used.</summary>
    [Theory]
    [InlineData("Authorization: k-of-another-host")]
    [InlineData("X-Api-Key: k-of-another-host")]
    public async Task Nothing_that_the_environment_holds_for_another_host_is_sent(string headers)
    {
        using var folder = new TempFolder();
        using var server = new OneAnswer(
            "200 OK",
            "text/event-stream",
            """
            data: {"type":"message_start","message":{"model":"m-served","usage":{"input_tokens":3,"output_tokens":1}}}

            data: {"type":"content_block_start","index":0,"content_block":{"type":"text","text":""}}

            data: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"ready"}}

            data: {"type":"message_delta","delta":{"stop_reason":"end_turn"},"usage":{"output_tokens":2}}

            data: {"type":"message_stop"}


            """
        );
        await File.WriteAllTextAsync(
            folder["gridlock.yaml"],
            $"providers: {{ mybox: {{ like: anthropic, address: '{server.Address}', keyVariable: MYBOX_KEY }} }}",
            Token
        );
        using GridlockProcess running = GridlockProcess.Start(
            folder,
            new()
            {
                ["MYBOX_KEY"] = Planted,
                ["ANTHROPIC_API_KEY"] = "k-of-another-host",
                ["ANTHROPIC_AUTH_TOKEN"] = "k-of-another-host",
                ["ANTHROPIC_PROFILE"] = "k-of-another-host",
                ["ANTHROPIC_CUSTOM_HEADERS"] = headers,
            },
            "players",
            "ping",
            "mybox/m",
            "--json"
        );
        Ended ended = await running.EndAsync();

        ended.ExitCode.Should().Be(0, ended.Error);
        Parse(ended.Output).GetProperty("answer").GetString().Should().Be("ready");
        (await server.Request).Should().Contain(Planted).And.NotContain("k-of-another-host");
    }

    [Fact]
    public async Task A_failure_is_one_sentence_and_exit_code_4_and_never_the_key()
    {
        using var folder = new TempFolder();
        using var server = new OneAnswer(
            "401 Unauthorized",
            "application/json",
            """{"error":{"message":"Incorrect API key provided: KEY.","code":"invalid_api_key"}}""".Replace(
                "KEY",
                Planted
            )
        );
        using GridlockProcess running = GridlockProcess.Start(
            folder,
            new() { ["GRIDLOCK_API_KEY"] = Planted },
            "players",
            "ping",
            $"{server.Address}#m",
            "--json"
        );
        Ended ended = await running.EndAsync();

        ended.ExitCode.Should().Be(4);
        ended.ErrorLines.Should().ContainSingle().Which.Should().Contain("refused the key in GRIDLOCK_API_KEY (401)");
        JsonElement error = Parse(ended.Output).GetProperty("error");
        error.GetProperty("class").GetString().Should().Be("refused-key");
        error.GetProperty("status").GetInt32().Should().Be(401);
        (ended.Output + ended.Error).Should().NotContain("planted");
    }

    [Theory]
    [InlineData("xai/grok", 2, "'xai/grok' needs a key: set the environment variable XAI_API_KEY.")]
    [InlineData("opnai/x", 2, "*did you mean openai/x?")]
    [InlineData("http://127.0.0.1:9/v1#m", 4, "Nothing answers at http://127.0.0.1:9 *")]
    public async Task What_can_not_be_called_is_one_sentence(string player, int code, string sentence)
    {
        Ended ended = await InProcess.RunAsync("players", "ping", player);

        ended.ExitCode.Should().Be(code);
        ended.Output.Should().BeEmpty();
        ended.ErrorLines.Should().ContainSingle().Which.Should().Match(sentence);
    }

    private static JsonElement Parse(string line)
    {
        using JsonDocument json = JsonDocument.Parse(line);
        return json.RootElement.Clone();
    }

    /// <summary>A server that answers one request.</summary>
    private sealed class OneAnswer : IDisposable
    {
        private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

        public OneAnswer(string status, string type, string body)
        {
            _listener.Start();
            Request = AnswerAsync(status, type, Encoding.UTF8.GetBytes(body.ReplaceLineEndings("\n")));
        }

        public string Address => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/v1/";

        public Task<string> Request { get; }

        public void Dispose() => _listener.Dispose();

        private async Task<string> AnswerAsync(string status, string type, byte[] body)
        {
            using TcpClient client = await _listener.AcceptTcpClientAsync(Token);
            await using NetworkStream stream = client.GetStream();
            byte[] buffer = new byte[64 * 1024];
            int length = 0;
            string text;
            do
            {
                length += await stream.ReadAsync(buffer.AsMemory(length), Token);
                text = Encoding.UTF8.GetString(buffer, 0, length);
            } while (!text.EndsWith('}'));
            string head =
                $"HTTP/1.1 {status}\r\nContent-Type: {type}\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n";
            await stream.WriteAsync(Encoding.ASCII.GetBytes(head), Token);
            await stream.WriteAsync(body, Token);
            return text;
        }
    }
}
