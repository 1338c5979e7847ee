using System.Collections.Immutable;
using Gridlock.App.CommandLine;
using Gridlock.App.Simulation;
using Gridlock.Core.Players;
using Gridlock.Core.Players.Catalogue;

namespace Gridlock.App.Duels;

/// <summary>The players of a duel, connected; where simulated ones are among them, with the server that serves them.</summary>
internal sealed class PlayerTable : IAsyncDisposable
{
    private readonly SimulatedServer? _server;
    private readonly PlayerConnector _connector;

    private PlayerTable(
        SimulatedServer? server,
        PlayerConnector connector,
        ImmutableArray<Player> players,
        IReadOnlyCollection<string> keys
    )
    {
        _server = server;
        _connector = connector;
        Players = players;
        Keys = keys;
    }

    public ImmutableArray<Player> Players { get; }

    /// <summary>The keys in use, which must not get into the journal.</summary>
    public IReadOnlyCollection<string> Keys { get; }

    /// <inheritdoc cref="LayAsync(IReadOnlyList{PlayerName}, Func{int, string}, double, StatedWaits, StatedCatalogue, Surroundings, CancellationToken)"/>
    public static Task<PlayerTable> LayAsync(
        IReadOnlyList<PlayerName> names,
        double tokensPerSecond,
        StatedWaits waits,
        StatedCatalogue stated,
        Surroundings surroundings,
        CancellationToken cancellationToken
    ) => LayAsync(names, static _ => "", tokensPerSecond, waits, stated, surroundings, cancellationToken);

    /// <summary>Connects every player; nothing is sent yet.</summary>
    /// <param name="place">Stands before a sentence on the player of a seat, from 0.</param>
    /// <param name="tokensPerSecond">Of simulated players; 0 for no pause.</param>
    /// <param name="waits">They go before what the catalogue says.</param>
    /// <exception cref="CommandFailure">One can not be connected: there is no such player, or its key is not set.</exception>
    public static async Task<PlayerTable> LayAsync(
        IReadOnlyList<PlayerName> names,
        Func<int, string> place,
        double tokensPerSecond,
        StatedWaits waits,
        StatedCatalogue stated,
        Surroundings surroundings,
        CancellationToken cancellationToken
    )
    {
        SimulatedServer? server = null;
        if (names.Any(static name => name is { IsSimulated: true, Recording: null }))
        {
            var options = new SimulatedServerOptions { TokensPerSecond = tokensPerSecond, Time = surroundings.Time };
            server = await SimulatedServer.StartAsync(options, SimulatedCast.Players, cancellationToken);
        }
        var connector = new PlayerConnector(
            SimulatedCast.Players,
            server?.BaseAddress,
            surroundings.Environment,
            WaitLimits.Default,
            surroundings.Time
        )
        {
            Catalogue = stated.Catalogue,
            Waits = waits,
            ReplaysAtOnce = tokensPerSecond == 0,
        };
        try
        {
            ImmutableArray<Player> players = [.. names.Select((name, seat) => Connect(connector, name, place(seat)))];
            string[] keys = [.. names.Select(name => KeyVariable(name, stated.Catalogue)).OfType<string>().Distinct()];
            foreach (string notice in stated.Notices(names))
            {
                surroundings.Error.WriteLine(notice);
            }
            return new PlayerTable(
                server,
                connector,
                players,
                [.. keys.Select(surroundings.Environment).OfType<string>().Select(static key => key.Trim())]
            );
        }
        catch
        {
            connector.Dispose();
            await (server?.DisposeAsync() ?? ValueTask.CompletedTask);
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        _connector.Dispose();
        await (_server?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    private static Player Connect(PlayerConnector connector, PlayerName name, string place) =>
        connector.Connect(name) switch
        {
            PlayerConnection.Ready ready => ready.Player,
            PlayerConnection.Refused refused => throw CommandFailure.Misuse(place + refused.Reason),
            _ => throw new InvalidOperationException("A player is connected or not."),
        };

    private static string? KeyVariable(PlayerName name, ProviderCatalogue catalogue) =>
        name.Address is not null ? ProviderCatalogue.AddressKeyVariable : catalogue.Find(name.Provider)?.KeyVariable;
}
