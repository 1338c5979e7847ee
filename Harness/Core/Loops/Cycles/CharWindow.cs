using System.Runtime.InteropServices;

namespace Gridlock.Core.Loops.Cycles;

/// <summary>The latest characters of a stream; older ones are gone.</summary>
internal sealed class CharWindow
{
    /// <summary>A power of two; the longest period that can be seen is a little less.</summary>
    internal const int Size = 8192;

    internal const int Mask = Size - 1;

    private readonly char[] _ring = new char[Size];

    /// <summary>Characters so far.</summary>
    internal long Length { get; set; }

    /// <summary>Of the ring, for a loop that counts for itself.</summary>
    internal ref char First => ref MemoryMarshal.GetArrayDataReference(_ring);

    internal void Add(char next) => _ring[(int)Length++ & Mask] = next;

    /// <summary>The character so many places back; 1 is the latest.</summary>
    internal char Back(long places) => _ring[(int)(Length - places) & Mask];

    /// <summary>How many characters up to the latest are the same as those at this distance before them.</summary>
    internal int Echo(int distance, int most)
    {
        int held = (int)Math.Min(Math.Min(Length, Size) - distance, most);
        int same = 0;
        while (same < held && Back(same + 1) == Back(same + 1 + distance))
        {
            same++;
        }
        return same;
    }
}
