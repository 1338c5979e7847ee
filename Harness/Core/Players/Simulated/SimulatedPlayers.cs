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

    /// <summary>Takes "scholar" and "sim/scholar" alike, and "rated?fix=0.5"; null if there is none.</summary>
    public ISimulatedPlayer? Find(string name) => Find(name, out _);

    /// <param name="objection">Where the player is there, and its options are not; one sentence.</param>
    public ISimulatedPlayer? Find(string name, out string? objection)
    {
        objection = null;
        const string prefix = PlayerName.SimulatedProvider + "/";
        string bare = name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) ? name[prefix.Length..] : name;
        int mark = bare.IndexOf('?', StringComparison.Ordinal);
        ISimulatedPlayer? player = _players.GetValueOrDefault(mark < 0 ? bare : bare[..mark]);
        return mark < 0 ? player : player?.With(bare[(mark + 1)..], out objection);
    }

    /// <summary>One sentence, with the nearest name or what is wrong with its options; null if there is such a player.</summary>
    public string? Objection(PlayerName name)
    {
        if (Find(name.Model, out string? objection) is not null)
        {
            return null;
        }
        string way = NearestName.Of(name.Model.Split('?')[0], Names) is string nearest
            ? $"did you mean sim/{nearest}?"
            : $"there are {string.Join(", ", Names.Select(static known => "sim/" + known))}.";
        return objection ?? $"'{name}' is not a simulated player; {way}";
    }
}
