using System.Collections.Immutable;
using Gridlock.Core.Players.Simulated.Turns;

namespace Gridlock.Core.Players.Simulated.Looper;

/// <summary>Two artifacts that may stand in each other's place change places.</summary>
internal readonly record struct Swap(int First, int Second)
{
    internal ImmutableArray<byte> In(ImmutableArray<byte> positions) => Allocations.Swapped(positions, First, Second);
}
