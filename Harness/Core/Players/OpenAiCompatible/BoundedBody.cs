using System.Globalization;

namespace Gridlock.Core.Players.OpenAiCompatible;

/// <summary>A response body that ends in an <see cref="InvalidDataException"/> beyond a number of bytes, so that no server can fill
/// the memory or the journal; read asynchronously only. Does not own the body.</summary>
internal sealed class BoundedBody(Stream body, long most) : Stream
{
    private long _read;

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
        int count = await body.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        _read += count;
        return _read <= most
            ? count
            : throw new InvalidDataException(
                string.Create(CultureInfo.InvariantCulture, $"sent more than {most:N0} bytes in one answer")
            );
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
