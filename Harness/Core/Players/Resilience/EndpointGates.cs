using System.Collections.Concurrent;

namespace Gridlock.Core.Players.Resilience;

/// <summary>One gate for each model at each provider, so that none waits for another.</summary>
public sealed class EndpointGates(TimeProvider time) : IDisposable
{
    private readonly ConcurrentDictionary<(string Endpoint, string Model), Lazy<EndpointGate>> _gates = [];

    /// <summary>The same gate for every player of the same model at the same address; the first one's limits hold.</summary>
    public EndpointGate Of(Player player) =>
        _gates
            .GetOrAdd(
                (player.Endpoint, player.Model),
                _ => new Lazy<EndpointGate>(() => new EndpointGate(player.Name.Provider, player.Limits, time))
            )
            .Value;

    public void Dispose()
    {
        foreach (Lazy<EndpointGate> gate in _gates.Values)
        {
            gate.Value.Dispose();
        }
    }
}
