using Gridlock.Core.Players;
using Gridlock.Core.Players.Simulated;
using Gridlock.Core.Tests.Players.Simulated;
using Microsoft.Extensions.AI;

namespace Gridlock.Core.Tests.Players;

public sealed class PlayerConnectorTests
{
    private static readonly SimulatedPlayers s_simulated = new(new EchoPlayer());

    [Fact]
    public void A_provider_with_its_key_is_ready()
    {
        Player player = Ready("openrouter/a/b", name => name == "OPENROUTER_API_KEY" ? "sk-1" : null);

        player.Endpoint.Should().Be("https://openrouter.ai/api/v1/chat/completions");
        player.Model.Should().Be("a/b");
        player.IsSimulated.Should().BeFalse();
        player.Client.GetService<ChatClientMetadata>()!.DefaultModelId.Should().Be("a/b");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    public void A_missing_key_names_its_variable(string? value) =>
        Refused("xai/grok", _ => value)
            .Should()
            .Be("'xai/grok' needs a key: set the environment variable XAI_API_KEY.");

    [Fact]
    public void A_key_that_no_header_can_carry_is_refused_and_not_repeated() =>
        Refused("xai/grok", _ => "line1\nhunter2").Should().Contain("XAI_API_KEY").And.NotContain("hunter2");

    [Fact]
    public void Ollama_and_an_address_need_no_key()
    {
        Ready("ollama/qwen3", _ => null).Endpoint.Should().Be("http://127.0.0.1:11434/api/chat");
        Ready("http://box:8000/v1#qwen3", _ => null).Endpoint.Should().Be("http://box:8000/v1/chat/completions");
    }

    [Fact]
    public void An_address_that_needs_a_variable_is_refused_until_it_is_set()
    {
        Func<string, string?> key = name => name == "AZURE_OPENAI_API_KEY" ? "k" : null;

        Refused("azure/my-gpt", key)
            .Should()
            .Be(
                "'azure/my-gpt' needs an address: set the environment variable AZURE_OPENAI_ENDPOINT, which '${AZURE_OPENAI_ENDPOINT}/openai/v1/' asks for."
            );
        Ready("azure/my-gpt", name => name == "AZURE_OPENAI_ENDPOINT" ? "https://me.openai.azure.com/" : key(name))
            .Endpoint.Should()
            .Be("https://me.openai.azure.com/openai/v1/chat/completions");
    }

    [Fact]
    public void A_secret_in_an_address_variable_is_refused_and_not_repeated() =>
        Refused(
                "azure/m",
                name =>
                    name == "AZURE_OPENAI_ENDPOINT" ? "https://me:hunter2@box"
                    : name == "AZURE_OPENAI_API_KEY" ? "k"
                    : null
            )
            .Should()
            .Contain("AZURE_OPENAI_ENDPOINT")
            .And.NotContain("hunter2");

    [Fact]
    public void A_player_carries_what_the_catalogue_states_of_it()
    {
        Player player = Ready("anthropic/claude-opus-4-5-20251101", _ => "k");

        player.Price!.Output.Should().Be(25);
        player.Price.ReadOn.Should().Be(new DateOnly(2026, 10, 10));
        Ready("ollama/qwen3", _ => null).Limits.MostConcurrency.Should().Be(1);
        Ready("openrouter/a/b", _ => "k").Price.Should().BeNull();
    }

    [Fact]
    public void An_address_asks_for_its_own_variable_only()
    {
        var asked = new List<string>();
        Ready(
            "http://box:8000/v1#qwen3",
            name =>
            {
                asked.Add(name);
                return null;
            }
        );
        asked.Should().Equal("GRIDLOCK_API_KEY");
    }

    [Fact]
    public void A_simulated_player_is_at_the_simulated_server()
    {
        Player player = Ready("sim/echo", _ => null, new Uri("http://127.0.0.1:5/v1/"));

        player.IsSimulated.Should().BeTrue();
        player.Endpoint.Should().Be("http://127.0.0.1:5/v1/chat/completions");
    }

    [Theory]
    [InlineData("sim/ecco", "'sim/ecco' is not a simulated player; did you mean sim/echo?")]
    [InlineData("sim/zzzzzzzz", "'sim/zzzzzzzz' is not a simulated player; there are sim/echo.")]
    public void An_unknown_simulated_player_names_the_known_ones(string name, string reason) =>
        Refused(name, _ => null, new Uri("http://127.0.0.1:5/v1/")).Should().Be(reason);

    [Fact]
    public void A_simulated_player_without_a_server_is_refused() =>
        Refused("sim/echo", _ => null).Should().Contain("simulated server");

    private static Player Ready(string name, Func<string, string?> environment, Uri? server = null) =>
        Connect(name, environment, server).Should().BeOfType<PlayerConnection.Ready>().Subject.Player;

    private static string Refused(string name, Func<string, string?> environment, Uri? server = null) =>
        Connect(name, environment, server).Should().BeOfType<PlayerConnection.Refused>().Subject.Reason;

    private static PlayerConnection Connect(string name, Func<string, string?> environment, Uri? server)
    {
        using var connector = new PlayerConnector(
            s_simulated,
            server,
            environment,
            WaitLimits.Default,
            TimeProvider.System
        );
        return connector.Connect(((PlayerNameParse.Accepted)PlayerName.Parse(name)).Name);
    }
}
