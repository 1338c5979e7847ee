using System.Buffers.Binary;

namespace Gridlock.Transcripts.Runs;

/// <summary>Byte strings, each once, in the order in which they came; an entry takes some 20 bytes beside its own.</summary>
internal sealed class EntrySet
{
    private const int ChunkBytes = 1 << 16;
    private const int PlacesAChunk = 1 << 10;
    private const int LengthBytes = sizeof(int);
    private const int LeastSlots = 64;
    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;

    private readonly List<byte[]> _chunks = [];

    // A chunk's number and the place in it; in pieces, since a list would be copied whole whenever it grows.
    private readonly List<(ushort Place, int Chunk)[]> _places = [];
    private int[] _slots = new int[LeastSlots];
    private int _used = ChunkBytes;

    public int Count { get; private set; }

    public ReadOnlySpan<byte> this[int index]
    {
        get
        {
            (ushort place, int chunk) = _places[index / PlacesAChunk][index % PlacesAChunk];
            ReadOnlySpan<byte> bytes = _chunks[chunk].AsSpan(place);
            return bytes.Slice(LengthBytes, BinaryPrimitives.ReadInt32LittleEndian(bytes));
        }
    }

    /// <returns>False if it was there.</returns>
    public bool Add(ReadOnlySpan<byte> entry)
    {
        int slot = Find(entry);
        if (_slots[slot] > 0)
        {
            return false;
        }
        Keep(entry);
        _slots[slot] = Count;
        // A quarter stays free, so that a search ends soon.
        if (Count * 4L > _slots.Length * 3L)
        {
            Grow();
        }
        return true;
    }

    private void Keep(ReadOnlySpan<byte> entry)
    {
        int needed = LengthBytes + entry.Length;
        if (_used + needed > ChunkBytes)
        {
            _chunks.Add(new byte[Math.Max(ChunkBytes, needed)]);
            _used = 0;
        }
        if (Count % PlacesAChunk == 0)
        {
            _places.Add(new (ushort, int)[PlacesAChunk]);
        }
        _places[^1][Count++ % PlacesAChunk] = ((ushort)_used, _chunks.Count - 1);
        Span<byte> room = _chunks[^1].AsSpan(_used);
        BinaryPrimitives.WriteInt32LittleEndian(room, entry.Length);
        entry.CopyTo(room[LengthBytes..]);
        _used += needed;
    }

    /// <summary>Where the entry's number is, counted from 1, or would be.</summary>
    private int Find(ReadOnlySpan<byte> entry)
    {
        int slot = Slot(entry);
        while (_slots[slot] > 0 && !this[_slots[slot] - 1].SequenceEqual(entry))
        {
            slot = (slot + 1) & (_slots.Length - 1);
        }
        return slot;
    }

    private void Grow()
    {
        _slots = new int[2 * _slots.Length];
        for (int index = 0; index < Count; index++)
        {
            _slots[Find(this[index])] = index + 1;
        }
    }

    private int Slot(ReadOnlySpan<byte> entry)
    {
        uint hash = Basis;
        foreach (byte next in entry)
        {
            hash = (hash ^ next) * Prime;
        }
        return (int)((hash ^ (hash >> 15)) & (uint)(_slots.Length - 1));
    }
}
