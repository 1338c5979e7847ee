using System.Numerics;

namespace Gridlock.Core.Judging.Progress;

/// <summary>Names a state by the artifacts that are placed in it, since a state is a partial allocation.</summary>
internal static class StateKey
{
    public static UInt128 Of(ReadOnlySpan<ulong> open)
    {
        UInt128 key = 0;
        for (int artifact = 0; artifact < open.Length; artifact++)
        {
            if (BitOperations.IsPow2(open[artifact]))
            {
                ulong cell = ((ulong)artifact << 6) | (uint)BitOperations.TrailingZeroCount(open[artifact]);
                key ^= new UInt128(Mix(cell + 1), Mix(cell + 0x1_0000));
            }
        }
        return key;
    }

    // Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014: the finalizer of SplitMix64.
    private static ulong Mix(ulong value)
    {
        value += 0x9E3779B97F4A7C15;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
