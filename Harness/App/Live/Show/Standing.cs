using System.Collections.Immutable;

namespace Gridlock.App.Live.Show;

/// <summary>One player's row of the series table.</summary>
/// <param name="Right">Face-offs whose last answer was right.</param>
/// <param name="Fixed">Verification rounds that made a wrong answer right; <paramref name="Broke"/> the other way round.</param>
/// <param name="Counted">Face-offs that say anything; a provider's failure says nothing.</param>
internal sealed record Standing(
    string Name,
    bool Simulated,
    int Counted,
    int Right,
    int Fixed,
    int Broke,
    long Tokens,
    long Milliseconds
)
{
    /// <summary>Where the player sat last.</summary>
    public int Seat { get; init; }

    /// <summary>What <see cref="Right"/> was before the first face-off and after each.</summary>
    public ImmutableArray<int> Course { get; init; } = [];
}
