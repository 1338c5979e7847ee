namespace Gridlock.Transcripts.Journal;

/// <summary>A set of keys that are spread evenly already, such as parts of hashes: some 21 bytes a key where the framework's takes 40, and no large copy when it grows.</summary>
internal sealed class KeySet
{
    private const int Shards = 256;
    private const int LeastSlots = 4;

    private readonly UInt128[][] _slots = new UInt128[Shards][];
    private readonly int[] _counts = new int[Shards];

    public bool Contains(UInt128 key)
    {
        UInt128 wanted = Marked(key);
        return _slots[ShardOf(wanted)] is { } slots && slots[Find(slots, wanted)] == wanted;
    }

    /// <returns>False if it was there.</returns>
    public bool Add(UInt128 key)
    {
        UInt128 added = Marked(key);
        int shard = ShardOf(added);
        UInt128[] slots = _slots[shard] ??= new UInt128[LeastSlots];
        int place = Find(slots, added);
        if (slots[place] == added)
        {
            return false;
        }
        slots[place] = added;
        // Some stay free, so that a search ends soon.
        if (++_counts[shard] * 8 > slots.Length * 7)
        {
            _slots[shard] = Grown(slots);
        }
        return true;
    }

    private static UInt128[] Grown(UInt128[] slots)
    {
        var larger = new UInt128[slots.Length + Math.Max(slots.Length / 4, LeastSlots)];
        foreach (UInt128 key in slots)
        {
            if (key != UInt128.Zero)
            {
                larger[Find(larger, key)] = key;
            }
        }
        return larger;
    }

    /// <summary>Where the key is, or would be.</summary>
    private static int Find(UInt128[] slots, UInt128 key)
    {
        int place = (int)((ulong)(key >> 64) % (ulong)slots.Length);
        while (slots[place] != UInt128.Zero && slots[place] != key)
        {
            place = place + 1 == slots.Length ? 0 : place + 1;
        }
        return place;
    }

    private static int ShardOf(UInt128 key) => (int)((ulong)key >> 1) & (Shards - 1);

    // Zero marks a free slot; 127 bits tell keys apart as well.
    private static UInt128 Marked(UInt128 key) => key | UInt128.One;
}
