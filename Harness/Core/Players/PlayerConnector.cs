using Gridlock.Core.Players.Dialects;
using Gridlock.Core.Players.Simulated;
using Gridlock.Core.Players.Wire;

namespace Gridlock.Core.Players;

/// <summary>Turns names into players; sends nothing by itself. Its players work until it is disposed.</summary>
/// <param name="simulated">The simulated players that the server at <paramref name="simulatedServer"/> serves.</param>
/// <param name="simulatedServer">The base address of the simulated server; null if none runs.</param>
/// <param name="environment">Reads an environment variable; keys come from nowhere else.</param>
public sealed class PlayerConnector(
    SimulatedPlayers simulated,
    Uri? simulatedServer,
    Func<string, string?> environment,
    WaitLimits limits,
    TimeProvider time
) : IDisposable
{
    // What servers at an address of the user's own speak, such as vLLM, llama.cpp and the simulated one.
    private const string AddressDialect = "openai-chat";

    private readonly HttpClient _direct = PlayerHttp.Create(limits, throughProxy: false);
    private readonly HttpClient _proxied = PlayerHttp.Create(limits, throughProxy: true);

    public PlayerConnection Connect(PlayerName name)
    {
        if (name.IsSimulated)
        {
            return ConnectSimulated(name);
        }
        if (name.Address is Uri address)
        {
            var open = new Provider(
                name.Provider,
                address,
                ProviderCatalogue.AddressKeyVariable,
                false,
                AddressDialect,
                Quirks.None
            );
            return ConnectProvider(name, open);
        }
        return ProviderCatalogue.BuiltIn.Find(name.Provider) is Provider provider
            ? ConnectProvider(name, provider)
            : new PlayerConnection.Refused($"'{name}' has no known provider.");
    }

    public void Dispose()
    {
        _direct.Dispose();
        _proxied.Dispose();
    }

    private PlayerConnection ConnectSimulated(PlayerName name)
    {
        if (simulated.Find(name.Model) is null)
        {
            string? nearest = NearestName.Of(name.Model, simulated.Names);
            string way = nearest is null
                ? $"there are {string.Join(", ", simulated.Names.Select(static known => "sim/" + known))}."
                : $"did you mean sim/{nearest}?";
            return new PlayerConnection.Refused($"'{name}' is not a simulated player; {way}");
        }
        return simulatedServer is null
            ? new PlayerConnection.Refused($"'{name}' needs the simulated server, and none is running.")
            : Ready(name, new Endpoint(name.Provider, simulatedServer, name.Model), AddressDialect);
    }

    private PlayerConnection ConnectProvider(PlayerName name, Provider provider)
    {
        var endpoint = new Endpoint(provider.Name, provider.BaseAddress, name.Model)
        {
            Quirks = provider.Quirks,
            KeyVariable = provider.KeyVariable,
        };
        string? text = provider.KeyVariable is null ? null : environment(provider.KeyVariable);
        if (string.IsNullOrWhiteSpace(text))
        {
            return provider.KeyIsRequired
                ? new PlayerConnection.Refused(
                    $"'{name}' needs a key: set the environment variable {provider.KeyVariable}."
                )
                : Ready(name, endpoint, provider.Dialect);
        }
        return ApiKey.TryCreate(text, out ApiKey? key)
            ? Ready(name, endpoint with { Key = key }, provider.Dialect)
            : new PlayerConnection.Refused(
                $"The environment variable {provider.KeyVariable} holds characters that no key has; set it to the key alone."
            );
    }

    private PlayerConnection.Ready Ready(PlayerName name, Endpoint endpoint, string dialectName)
    {
        IDialect dialect =
            DialectTable.Find(dialectName)
            ?? throw new InvalidOperationException($"The catalogue names the dialect '{dialectName}', which is none.");
        HttpClient http = endpoint.BaseAddress.IsLoopback ? _direct : _proxied;
        var client = new WireClient(endpoint, dialect, http, limits, time);
        return new PlayerConnection.Ready(
            new Player(name, client, dialect.Address(endpoint).GetLeftPart(UriPartial.Path))
        );
    }
}
