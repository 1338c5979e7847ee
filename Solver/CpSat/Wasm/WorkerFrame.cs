using System.Buffers.Binary;

namespace Gridlock.Solver.CpSat.Wasm;

/// <summary>One message from the worker; the layout of both directions is described in worker.mjs.</summary>
/// <param name="Read">The number of bytes of the model that the worker read.</param>
/// <param name="Digest">SHA-256 of those bytes.</param>
internal sealed record WorkerFrame(uint Id, WorkerStatus Status, uint Read, byte[] Digest, byte[] Payload)
{
    private const uint Magic = 0x504c4447;
    private const int HeaderLength = 52;
    private const int MaxPayload = 64 << 20;

    /// <exception cref="WorkerLostException">The stream ended or holds no frame.</exception>
    public static async Task<WorkerFrame> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        var header = new byte[HeaderLength];
        await FillAsync(stream, header, cancellationToken);
        uint length = Number(header, 48);
        if (Number(header, 0) != Magic || length > MaxPayload)
        {
            throw new WorkerLostException("it wrote something that is no answer to stdout");
        }
        var payload = new byte[length];
        await FillAsync(stream, payload, cancellationToken);
        return new WorkerFrame(
            Number(header, 4),
            (WorkerStatus)Number(header, 8),
            Number(header, 12),
            header[16..48],
            payload
        );
    }

    /// <exception cref="WorkerLostException">The worker no longer reads.</exception>
    public static async Task WriteRequestAsync(
        Stream stream,
        uint id,
        ReadOnlyMemory<byte> parameters,
        ReadOnlyMemory<byte> model,
        CancellationToken cancellationToken
    )
    {
        var request = new byte[16 + parameters.Length + model.Length];
        BinaryPrimitives.WriteUInt32LittleEndian(request, Magic);
        BinaryPrimitives.WriteUInt32LittleEndian(request.AsSpan(4), id);
        BinaryPrimitives.WriteInt32LittleEndian(request.AsSpan(8), parameters.Length);
        BinaryPrimitives.WriteInt32LittleEndian(request.AsSpan(12), model.Length);
        parameters.CopyTo(request.AsMemory(16));
        model.CopyTo(request.AsMemory(16 + parameters.Length));
        try
        {
            await stream.WriteAsync(request, cancellationToken);
            await stream.FlushAsync(cancellationToken);
        }
        catch (IOException failure)
        {
            throw new WorkerLostException("it ended", failure);
        }
    }

    private static uint Number(byte[] header, int offset) =>
        BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(offset));

    private static async Task FillAsync(Stream stream, byte[] buffer, CancellationToken cancellationToken)
    {
        try
        {
            await stream.ReadExactlyAsync(buffer, cancellationToken);
        }
        catch (IOException failure)
        {
            throw new WorkerLostException("it ended", failure);
        }
    }
}
