using System.Collections.Frozen;

namespace Gridlock.Core.Players.Simulated;

/// <summary>The simulated players that can be asked for, by name.</summary>
public sealed class SimulatedPlayers
{
    private readonly FrozenDictionary<string, ISimulatedPlayer> _players;

    /// <exception cref="ArgumentException">Two players share a name.</exception>
    public SimulatedPlayers(params IEnumerable<ISimulatedPlayer> players)
    {
        _players = players.ToFrozenDictionary(static player => player.Name, StringComparer.OrdinalIgnoreCase);
        Names = [.. _players.Keys.Order(StringComparer.Ordinal)];
    }

    /// <summary>In ordinal order, without "sim/".</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>"simulated", and what else has to be said wherever the player is listed.</summary>
    public string LabelOf(string name) =>
        Find(name) is { IsGivenTheSolution: true } ? "simulated, was given the solution" : "simulated";

    /// <summary>Takes "scholar" and "sim/scholar" alike; null if there is none.</summary>
    public ISimulatedPlayer? Find(string name)
    {
        const string prefix = PlayerName.SimulatedProvider + "/";
        string bare = name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) ? name[prefix.Length..] : name;
        return _players.GetValueOrDefault(bare);
    }

    /// <summary>One sentence with the nearest name; null if there is such a player.</summary>
    public string? Objection(PlayerName name)
    {
        if (Find(name.Model) is not null)
        {
            return null;
        }
        string way = NearestName.Of(name.Model, Names) is string nearest
            ? $"did you mean sim/{nearest}?"
            : $"there are {string.Join(", ", Names.Select(static known => "sim/" + known))}.";
        return $"'{name}' is not a simulated player; {way}";
    }
}
