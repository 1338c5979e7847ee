namespace Gridlock.Puzzles.Identity;

/// <summary>Mixing of 64-bit colours.</summary>
internal static class Colour
{
    /// <summary>Depends on the order of its arguments; the finaliser is SplitMix64's (Steele, Lea and Flood, 2014).</summary>
    internal static ulong Mix(ulong first, ulong second)
    {
        ulong mixed = first * 0x9E3779B97F4A7C15 + second;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
