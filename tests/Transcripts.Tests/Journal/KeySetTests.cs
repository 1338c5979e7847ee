using Gridlock.Transcripts.Journal;

namespace Gridlock.Transcripts.Tests.Journal;

public sealed class KeySetTests
{
    [Fact]
    public void It_holds_what_a_hash_set_holds()
    {
        var random = new Random(7);
        var keys = new KeySet();
        var known = new HashSet<UInt128>();
        bool agrees = true;
        for (int i = 0; i < 20_000; i++)
        {
            // Keys come again now and then, and zero is one of them.
            UInt128 key = i % 5_000 == 0 ? UInt128.Zero : Spread(random.Next(12_000));

            agrees &= keys.Contains(key) == known.Contains(key);
            agrees &= keys.Add(key) == known.Add(key);
            agrees &= keys.Contains(key);
        }
        agrees.Should().BeTrue();
    }

    private static UInt128 Spread(int number) =>
        BitConverter.ToUInt128(System.Security.Cryptography.SHA256.HashData(BitConverter.GetBytes(number)));
}
