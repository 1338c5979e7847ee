using System.Globalization;

namespace Gridlock.Core.Players.Wire;

/// <summary>A response body that ends in an <see cref="InvalidDataException"/> beyond a number of bytes, in all or in one line, so
/// that no server can fill the memory or the journal; read asynchronously only. Does not own the body.</summary>
/// <param name="head">Bytes of the body that were read before.</param>
internal sealed class BoundedBody(ReadOnlyMemory<byte> head, Stream body, long most, long mostInLine) : Stream
{
    private ReadOnlyMemory<byte> _head = head;
    private long _read;
    private long _line;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _read;
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int count = _head.IsEmpty
            ? await body.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)
            : TakeHead(buffer.Span);
        _read += count;
        int lastEnd = buffer.Span[..count].LastIndexOfAny((byte)'\n', (byte)'\r');
        _line = lastEnd < 0 ? _line + count : count - lastEnd - 1;
        return _read > most ? throw Flood(most, "answer")
            : _line > mostInLine ? throw Flood(mostInLine, "line")
            : count;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private static InvalidDataException Flood(long bound, string unit) =>
        new(string.Create(CultureInfo.InvariantCulture, $"sent more than {bound:N0} bytes in one {unit}"));

    private int TakeHead(Span<byte> buffer)
    {
        int count = Math.Min(buffer.Length, _head.Length);
        _head.Span[..count].CopyTo(buffer);
        _head = _head[count..];
        return count;
    }
}
