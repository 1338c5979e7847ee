using System.Text.Json;
using Gridlock.App.Tests.House;
using Gridlock.App.Tests.Running;

namespace Gridlock.App.Tests.Commands;

public sealed class PlayersCommandTests
{
    private const string Planted = "sk-planted-0123456789abcdef";

    private static readonly string[] s_known = ["openai", "anthropic", "gemini", "ollama", "bedrock", "lmstudio"];

    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(120)]
    public async Task Lists_within_the_screen_whose_keys_are_set_and_never_a_key(int width)
    {
        using var folder = new TempFolder();
        Ended ended = await RunAsync(folder, new() { ["COLUMNS"] = $"{width}", ["XAI_API_KEY"] = Planted }, "players");

        ended.ExitCode.Should().Be(0);
        ended.Lines.Should().OnlyContain(line => line.Length <= width);
        ended
            .Output.Should()
            .NotContain("planted")
            .And.Contain("XAI_API_KEY is set")
            .And.Contain("VLLM_API_KEY is optional");
        ended.Lines.Should().Contain(line => line.StartsWith("  sim/scholar ") && line.EndsWith(" simulated"));
        ended
            .Lines.Should()
            .Contain(line => line.Contains("sim/oracle-cheat") && line.EndsWith("was given the solution"));
        foreach (string name in s_known)
        {
            ended.Lines.Should().ContainSingle(line => line.StartsWith($"  {name} "));
        }
        string.Concat(ended.Output.Where(c => !char.IsWhiteSpace(c)))
            .Should()
            .Contain("https://generativelanguage.googleapis.com/v1beta/");
    }

    [Fact]
    public async Task Tells_scripts_the_same_one_object_a_line()
    {
        using var folder = new TempFolder();
        Ended ended = await RunAsync(folder, new() { ["XAI_API_KEY"] = Planted }, "players", "--json");
        JsonElement[] lines = [.. ended.Lines.Select(Parse)];

        ended.Output.Should().NotContain("planted");
        lines
            .Where(line => line.GetProperty("simulated").GetBoolean())
            .Should()
            .Contain(line => line.GetProperty("player").GetString() == "sim/scholar");
        JsonElement xai = lines.Single(line => NameOf(line) == "xai");
        xai.GetProperty("keyVariable").GetString().Should().Be("XAI_API_KEY");
        xai.GetProperty("keySet").GetBoolean().Should().BeTrue();
        xai.GetProperty("ready").GetBoolean().Should().BeTrue();
        xai.GetProperty("dialect").GetString().Should().Be("openai-chat");
        xai.GetProperty("prices")[0].GetProperty("read").GetString().Should().MatchRegex(@"^\d{4}-\d\d-\d\d$");
        lines.Single(line => NameOf(line) == "openai").GetProperty("ready").GetBoolean().Should().BeFalse();
    }

    [Fact]
    public async Task Reads_a_file_of_the_users_where_there_is_one()
    {
        using var folder = new TempFolder();
        await File.WriteAllTextAsync(
            folder["gridlock.yaml"],
            "providers: { mybox: { like: vllm, address: 'http://10.0.0.7:8000/v1/' } }",
            TestContext.Current.CancellationToken
        );
        Ended ended = await RunAsync(folder, [], "players", "--json");

        JsonElement box = ended.Lines.Select(Parse).Single(line => NameOf(line) == "mybox");
        box.GetProperty("address").GetString().Should().Be("http://10.0.0.7:8000/v1/");
        box.GetProperty("from").GetString().Should().Be("gridlock.yaml");
    }

    [Fact]
    public async Task Reads_the_file_that_the_README_shows()
    {
        string readme = await File.ReadAllTextAsync(
            Path.Combine(Checkout.Root, "README.md"),
            TestContext.Current.CancellationToken
        );
        using var folder = new TempFolder();
        await File.WriteAllTextAsync(
            folder["gridlock.yaml"],
            readme
                .Split("```yaml")
                .Select(block => block.Split("```")[0])
                .Single(block => block.Contains("providers:")),
            TestContext.Current.CancellationToken
        );
        Ended ended = await RunAsync(folder, [], "players");

        ended.ExitCode.Should().Be(0, ended.Error);
        ended.Output.Should().Contain("MYBOX_API_KEY is optional");
    }

    [Theory]
    [InlineData(
        "providers:\n  openai:\n    dialekt: x\n",
        "mine.yaml, line 3, column 5: 'dialekt' is not a key of a provider; did you mean dialect?"
    )]
    [InlineData(
        "providers:\n  openai:\n    apiKey: sk-planted-0123456789\n",
        "mine.yaml, line 3, column 13: this looks like a key, and no key belongs in this file; *"
    )]
    public async Task A_fault_in_it_is_one_sentence_without_the_key(string yaml, string sentence)
    {
        using var folder = new TempFolder();
        await File.WriteAllTextAsync(folder["mine.yaml"], yaml, TestContext.Current.CancellationToken);
        foreach (string[] command in new string[][] { ["players"], ["duel"], ["players", "ping", "sim/scholar"] })
        {
            Ended ended = await RunAsync(folder, [], [.. command, "--config", "mine.yaml"]);

            ended.ExitCode.Should().Be(2);
            ended.Output.Should().BeEmpty();
            ended.ErrorLines.Should().ContainSingle().Which.Should().Match(sentence).And.NotContain("planted");
        }
    }

    [Fact]
    public async Task A_file_that_is_named_has_to_be_there()
    {
        using var folder = new TempFolder();
        Ended ended = await RunAsync(folder, [], "players", "--config", "none.yaml");

        ended.ExitCode.Should().Be(2);
        ended.Error.Should().Be("'none.yaml' is not a file of providers and prices: there is no such file.\n");
    }

    private static string? NameOf(JsonElement line) =>
        line.TryGetProperty("provider", out JsonElement name) ? name.GetString() : null;

    private static JsonElement Parse(string line)
    {
        using JsonDocument json = JsonDocument.Parse(line);
        return json.RootElement.Clone();
    }

    private static async Task<Ended> RunAsync(
        TempFolder folder,
        Dictionary<string, string> environment,
        params string[] arguments
    )
    {
        using GridlockProcess running = GridlockProcess.Start(folder, environment, arguments);
        return await running.EndAsync();
    }
}
