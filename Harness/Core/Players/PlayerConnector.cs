using Gridlock.Core.Players.Catalogue;
using Gridlock.Core.Players.Dialects;
using Gridlock.Core.Players.Replaying;
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

    // Some of them leave the reasoning at the start of the answer.
    private static readonly Quirks s_addressQuirks = new(ThoughtTag: "think");

    private readonly HttpClient _direct = PlayerHttp.Create(limits, throughProxy: false);
    private readonly HttpClient _proxied = PlayerHttp.Create(limits, throughProxy: true);

    /// <summary>Where the providers are looked up.</summary>
    public ProviderCatalogue Catalogue { get; init; } = ProviderCatalogue.BuiltIn;

    /// <summary>They go before what a provider's entry says.</summary>
    public StatedWaits Waits { get; init; } = StatedWaits.None;

    /// <summary>True to let recorded players answer without the pauses that were recorded.</summary>
    public bool ReplaysAtOnce { get; init; }

    public PlayerConnection Connect(PlayerName name)
    {
        if (name.Recording is string path)
        {
            return ConnectRecording(name, path);
        }
        if (name.IsSimulated)
        {
            return ConnectSimulated(name);
        }
        if (name.Address is Uri address)
        {
            var open = new Provider(name.Provider, AddressTemplate.Of(address), AddressDialect)
            {
                KeyVariable = ProviderCatalogue.AddressKeyVariable,
                Quirks = s_addressQuirks,
            };
            return ConnectProvider(name, open);
        }
        return Catalogue.Find(name.Provider) is Provider provider
            ? ConnectProvider(name, provider)
            : new PlayerConnection.Refused($"'{name}' has no known provider.");
    }

    public void Dispose()
    {
        _direct.Dispose();
        _proxied.Dispose();
    }

    private PlayerConnection ConnectRecording(PlayerName name, string path) =>
        AnswerRecording.Read(path, name.RecordedPlayer) switch
        {
            RecordingResult.Ready ready => new PlayerConnection.Ready(
                new Player(name, new ReplayClient(ready.Recording, ReplaysAtOnce, time), name.Model)
            ),
            RecordingResult.Refused refused => new PlayerConnection.Refused(refused.Reason),
            _ => throw new InvalidOperationException("A recording is read or not."),
        };

    private PlayerConnection ConnectSimulated(PlayerName name)
    {
        if (simulated.Objection(name) is string objection)
        {
            return new PlayerConnection.Refused(objection);
        }
        return simulatedServer is null
            ? new PlayerConnection.Refused($"'{name}' needs the simulated server, and none is running.")
            : Ready(name, new Endpoint(name.Provider, simulatedServer, name.Model), SimulatedProvider(simulatedServer));
    }

    private static Provider SimulatedProvider(Uri address) =>
        new(PlayerName.SimulatedProvider, AddressTemplate.Of(address), AddressDialect);

    private PlayerConnection ConnectProvider(PlayerName name, Provider provider)
    {
        if (provider.Address.Resolve(environment, out string? objection) is not Uri address)
        {
            return new PlayerConnection.Refused($"'{name}' {objection}");
        }
        var endpoint = new Endpoint(provider.Name, address, name.Model)
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
                : Ready(name, endpoint, provider);
        }
        return ApiKey.TryCreate(text, out ApiKey? key)
            ? Ready(name, endpoint with { Key = key }, provider)
            : new PlayerConnection.Refused(
                $"The environment variable {provider.KeyVariable} holds characters that no key has; set it to the key alone."
            );
    }

    private PlayerConnection.Ready Ready(PlayerName name, Endpoint endpoint, Provider provider)
    {
        IDialect dialect =
            DialectTable.Find(provider.Dialect)
            ?? throw new InvalidOperationException(
                $"The catalogue names the dialect '{provider.Dialect}', which is none."
            );
        HttpClient http = endpoint.BaseAddress.IsLoopback ? _direct : _proxied;
        var client = new WireClient(endpoint, dialect, http, Waits.Over(provider.Waits.Over(limits)), time);
        return new PlayerConnection.Ready(
            new Player(name, client, dialect.Address(endpoint).GetLeftPart(UriPartial.Path))
            {
                Limits = provider.Limits,
                OutputLimit = provider.OutputLimit,
                StatedPrice = Catalogue.PriceOf(name),
            }
        );
    }
}
