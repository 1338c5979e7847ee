namespace Gridlock.Puzzles.Identity;

/// <summary>What each variable and each value has heard from its neighbours in one round; sums, so that order means nothing.</summary>
internal sealed class ColourSums(int variables, int values)
{
    internal ulong[] Variables { get; } = new ulong[variables];

    internal ulong[] Values { get; } = new ulong[values];
}
