namespace Gridlock.Core.Tests.Players.Wire;

/// <summary>Hands out its bytes in reads of random size, as a network does.</summary>
internal sealed class SplitStream(byte[] bytes, int seed, int largest) : MemoryStream(bytes, writable: false)
{
    private readonly Random _random = new(seed);

    public override int Read(Span<byte> buffer) => base.Read(buffer[..Cut(buffer.Length)]);

    public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Cut(count));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        base.ReadAsync(buffer[..Cut(buffer.Length)], cancellationToken);

    private int Cut(int length) => Math.Min(length, 1 + _random.Next(largest));
}
