namespace Gridlock.Core.Loops.Novelty;

/// <summary>Which sequences of tokens a stream has had, and about where; of two that meet in one slot the newer is kept.</summary>
internal sealed class ShingleMemory
{
    private const int Bits = 13;

    /// <summary>Places are kept in steps of so many characters.</summary>
    internal const int Step = 16;

    private readonly ushort[] _tags = new ushort[1 << Bits];
    private readonly ushort[] _places = new ushort[1 << Bits];

    /// <summary>Remembers the shingle at this place.</summary>
    /// <param name="again">Whether it had been there twice before.</param>
    /// <returns>How far back it was last seen, in characters; 0 if it is new.</returns>
    internal int Meet(uint shingle, long place, out bool again)
    {
        uint slot = shingle >> (32 - Bits);
        ushort tag = (ushort)(shingle & ~1u);
        ushort now = (ushort)(place / Step);
        bool isKnown = (_tags[slot] & ~1) == tag;
        again = isKnown && (_tags[slot] & 1) == 1;
        int distance = isKnown ? Math.Max(1, (now - _places[slot]) & ushort.MaxValue) * Step : 0;
        (_tags[slot], _places[slot]) = ((ushort)(tag | (isKnown ? 1 : 0)), now);
        return distance;
    }
}
