using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Gridlock.App.Tests.House;
using Gridlock.App.Tests.Running;

namespace Gridlock.App.Tests.Commands;

public sealed class PlayersReadCommandTests
{
    private static readonly string s_recordings = Path.Combine(Checkout.Root, "..", "shared", "data", "wire");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_recording_beside_the_checkout_folds_to_what_an_independent_fold_found()
    {
        using JsonDocument expected = JsonDocument.Parse(await EvidenceAsync("expected.json"));
        int read = 0;
        foreach (JsonProperty recording in expected.RootElement.EnumerateObject())
        {
            string provider = recording.Name.Split('/')[0];
            JsonElement named = await ReadAsync(recording.Name, "--provider", provider);
            JsonElement guessed = await ReadAsync(recording.Name);

            named.GetProperty("finish").GetString().Should().Be("stop", recording.Name);
            named.GetProperty("error").ValueKind.Should().Be(JsonValueKind.Null, recording.Name);
            HashOf(named, "reasoning")
                .Should()
                .Be(recording.Value.GetProperty("reasoning_sha").GetString(), recording.Name);
            HashOf(named, "answer").Should().Be(recording.Value.GetProperty("content_sha").GetString(), recording.Name);
            named
                .GetProperty("usage")
                .GetProperty("output")
                .GetInt64()
                .Should()
                .BeGreaterThanOrEqualTo(0, recording.Name);
            foreach (string member in (string[])["reasoning", "answer", "model", "finish"])
            {
                guessed
                    .GetProperty(member)
                    .ToString()
                    .Should()
                    .Be(named.GetProperty(member).ToString(), recording.Name);
            }
            read++;
        }
        read.Should().Be(29);
    }

    [Theory]
    [InlineData("anthropic/error-auth.json", "anthropic", "refused-key", "invalid x-api-key")]
    [InlineData(
        "bedrock/error-auth.json",
        "bedrock",
        "refused-key",
        "The security token included in the request is invalid."
    )]
    [InlineData("gemini/error-context-length.json", "gemini", "rate-limited", "You exceeded your current quota")]
    [InlineData(
        "bedrock/error-context-length.json",
        "bedrock",
        "bad-request",
        "The model returned the following errors: Input"
    )]
    [InlineData("cohere/error-context-length.json", "cohere", "bad-request", "too many tokens: size limit exceeded")]
    [InlineData("xai/error-auth.json", "xai", "refused-key", "")]
    public async Task A_recorded_error_is_read_and_keeps_the_providers_own_sentence(
        string file,
        string provider,
        string failure,
        string sentence
    )
    {
        await EvidenceAsync(file);
        JsonElement read = await ReadAsync(file, "--provider", provider);

        read.GetProperty("finish").GetString().Should().Be("error");
        JsonElement error = read.GetProperty("error");
        error.GetProperty("class").GetString().Should().Be(failure);
        error.GetProperty("message").GetString().Should().StartWith(sentence).And.NotBeEmpty();
    }

    [Fact]
    public async Task Reads_stdin_and_says_which_dialect_it_took()
    {
        using var folder = new TempFolder();
        using GridlockProcess running = GridlockProcess.Start(folder, [], "players", "read", "-", "--json");
        await running.Input.WriteAsync(
            """
            {"model":"m","created_at":"t","message":{"role":"assistant","thinking":"hm","content":""},"done":false}
            {"model":"m","created_at":"t","message":{"role":"assistant","content":"ready"},"done":true,"done_reason":"stop","prompt_eval_count":9,"eval_count":4}

            """
        );
        running.Input.Close();
        Ended ended = await running.EndAsync();

        ended.ExitCode.Should().Be(0);
        ended.Error.Should().Be("Read as ollama, by what the recording holds.\n");
        JsonElement read = Parse(ended.Output);
        read.GetProperty("reasoning").GetString().Should().Be("hm");
        read.GetProperty("answer").GetString().Should().Be("ready");
        read.GetProperty("usage").GetProperty("input").GetInt64().Should().Be(9);
        read.GetProperty("usage").GetProperty("source").GetString().Should().Be("reported");
    }

    [Fact]
    public async Task A_providers_other_dialect_is_read_as_what_it_is_and_a_named_dialect_holds()
    {
        using var folder = new TempFolder();
        string file = folder["answer.sse"];
        await File.WriteAllTextAsync(
            file,
            "data: {\"choices\":[{\"delta\":{\"content\":\"hi\"},\"finish_reason\":\"stop\"}]}\n\n",
            Token
        );

        Ended taken = await InProcess.RunAsync("players", "read", file, "--provider", "anthropic", "--json");
        Parse(taken.Output).GetProperty("answer").GetString().Should().Be("hi");
        taken
            .Error.Should()
            .Be("Read as openai-chat, by what the recording holds, though anthropic is asked in anthropic.\n");

        Ended held = await InProcess.RunAsync("players", "read", file, "--provider", "openai-responses-sdk", "--json");
        held.ExitCode.Should().Be(0);
        Parse(held.Output).GetProperty("finish").GetString().Should().Be("cut");
        Parse(held.Output).GetProperty("error").GetProperty("class").GetString().Should().Be("cut");
    }

    [Fact]
    public async Task People_see_it_within_their_screen_and_no_escape_sequence_drives_it()
    {
        using var folder = new TempFolder();
        string file = folder["answer.sse"];
        await File.WriteAllTextAsync(
            file,
            "data: {\"model\":\"m\\u001b[2J\",\"choices\":[{\"delta\":{\"content\":\"red \\u001b[31malert\"},\"finish_reason\":\"stop\"}]}\n\n",
            Token
        );
        Ended ended = await InProcess.RunAsync("players", "read", file, "--provider", "vllm");

        ended.ExitCode.Should().Be(0);
        ended.Output.Should().NotContain("\e").And.Contain("red alert").And.Contain("(estimated)");
        ended.Lines.Should().OnlyContain(line => line.Length <= 80);
    }

    [Theory]
    [InlineData("There is no file 'none.sse'; name a recorded answer, or - for stdin.", "none.sse")]
    [InlineData("'.' is a folder; name a recorded answer.", ".")]
    [InlineData("'players read' needs RECORDING; *")]
    [InlineData(
        "'deepsek' is neither a provider nor a dialect; did you mean deepseek?",
        "FILE",
        "--provider",
        "deepsek"
    )]
    public async Task What_can_not_be_read_is_one_sentence(string sentence, params string[] arguments)
    {
        using var folder = new TempFolder();
        await File.WriteAllTextAsync(folder["answer.sse"], "data: {}\n\n", Token);
        string[] filled = [.. arguments.Select(argument => argument == "FILE" ? folder["answer.sse"] : argument)];
        Ended ended = await InProcess.RunAsync(["players", "read", .. filled]);

        ended.ExitCode.Should().Be(2);
        ended.Output.Should().BeEmpty();
        ended.ErrorLines.Should().ContainSingle().Which.Should().Match("*" + sentence.TrimStart('\''));
    }

    private static async Task<JsonElement> ReadAsync(string file, params string[] options)
    {
        Ended ended = await InProcess.RunAsync([
            "players",
            "read",
            Path.Combine(s_recordings, file),
            .. options,
            "--json",
        ]);
        ended.ExitCode.Should().Be(0, $"{file}: {ended.Error}");
        return Parse(ended.Output);
    }

    private static Task<byte[]> EvidenceAsync(string file)
    {
        Assert.SkipUnless(
            Directory.Exists(s_recordings),
            "The folder of recordings (../shared/data/wire) is not there."
        );
        return File.ReadAllBytesAsync(Path.Combine(s_recordings, file), Token);
    }

    private static string HashOf(JsonElement read, string member) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(read.GetProperty(member).GetString()!)))[..16];

    private static JsonElement Parse(string line)
    {
        using JsonDocument json = JsonDocument.Parse(line);
        return json.RootElement.Clone();
    }
}
