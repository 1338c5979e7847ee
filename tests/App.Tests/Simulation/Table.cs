using Gridlock.App.Simulation;
using Gridlock.Core.Players;
using Gridlock.Core.Players.Simulated;
using Microsoft.Extensions.AI;

namespace Gridlock.App.Tests.Simulation;

/// <summary>A simulated server with players of the tests, and connections to it.</summary>
internal sealed class Table : IAsyncDisposable
{
    private readonly PlayerConnector _connector;

    private Table(SimulatedServer server, SimulatedPlayers players, EndlessPlayer endless)
    {
        Server = server;
        Endless = endless;
        _connector = new PlayerConnector(
            players,
            server.BaseAddress,
            static _ => null,
            WaitLimits.Default,
            TimeProvider.System
        );
    }

    public SimulatedServer Server { get; }

    public EndlessPlayer Endless { get; }

    public HttpClient Http { get; } = new();

    public static Task<Table> LayAsync(double tokensPerSecond = 0) =>
        LayAsync(new SimulatedServerOptions { TokensPerSecond = tokensPerSecond });

    public static async Task<Table> LayAsync(SimulatedServerOptions options)
    {
        var endless = new EndlessPlayer();
        var players = new SimulatedPlayers(new StoryPlayer(), endless, new BrokenPlayer());
        SimulatedServer server = await SimulatedServer.StartAsync(
            options,
            players,
            TestContext.Current.CancellationToken
        );
        return new Table(server, players, endless);
    }

    public IChatClient Seat(string name)
    {
        PlayerName player = ((PlayerNameParse.Accepted)PlayerName.Parse(name)).Name;
        return ((PlayerConnection.Ready)_connector.Connect(player)).Player.Client;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        _connector.Dispose();
        await Server.DisposeAsync();
    }
}
