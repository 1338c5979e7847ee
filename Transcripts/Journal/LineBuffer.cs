using System.Buffers;

namespace Gridlock.Transcripts.Journal;

/// <summary>Bytes that grow in place and are used again; unlike the framework's writer it can be cut back.</summary>
internal sealed class LineBuffer : IBufferWriter<byte>
{
    private const int Usual = 8 * 1024;
    private const int Generous = 1 << 20;

    private byte[] _bytes = new byte[Usual];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    /// <summary>Forgets what is written, and the room that one huge line took.</summary>
    public void Clear()
    {
        Length = 0;
        if (_bytes.Length > Generous)
        {
            _bytes = new byte[Usual];
        }
    }

    public void CutBack(int length) => Length = Math.Min(Length, length);

    public void Add(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(GetSpan(bytes.Length));
        Length += bytes.Length;
    }

    public void Advance(int count) => Length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsMemory(Length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsSpan(Length);
    }

    private void Reserve(int more)
    {
        long needed = Length + Math.Max(more, 1L);
        if (needed > _bytes.Length)
        {
            Array.Resize(ref _bytes, (int)Math.Min(Math.Max(needed, 2L * _bytes.Length), Array.MaxLength));
        }
    }
}
