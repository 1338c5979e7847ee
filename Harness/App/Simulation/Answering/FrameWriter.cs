using System.IO.Pipelines;
using System.Text.Json;

namespace Gridlock.App.Simulation.Answering;

/// <summary>The payloads of a stream onto a response, with no allocation of their own; several may leave in one write.</summary>
internal sealed class FrameWriter(PipeWriter pipe, StreamFraming framing) : IDisposable
{
    private const int PaddingBlock = 64 * 1024;

    private readonly Utf8JsonWriter _json = new(pipe, JsonAnswer.Plain);
    private bool _begun;

    /// <summary>Begins a payload, which must then be closed.</summary>
    /// <param name="name">Of the event, where the protocol names them.</param>
    public Utf8JsonWriter Open(ReadOnlySpan<byte> name = default)
    {
        if (!name.IsEmpty)
        {
            Append("event: "u8);
            Append(name);
            Append("\n"u8);
        }
        Append(framing.Before(!_begun));
        _begun = true;
        _json.Reset(pipe);
        return _json;
    }

    public void Close()
    {
        _json.Flush();
        Append(framing.After);
    }

    public void WriteDone() => Append("data: [DONE]\n\n"u8);

    /// <summary>What closes the whole stream.</summary>
    public void WriteLast() => Append(framing.Last);

    /// <summary>One payload of so many bytes that says nothing.</summary>
    public async ValueTask<bool> WritePaddingAsync(int bytes, CancellationToken cancellationToken)
    {
        Append(framing.Before(!_begun));
        _begun = true;
        Append("{\"padding\":\""u8);
        for (int left = bytes; left > 0; left -= PaddingBlock)
        {
            int block = Math.Min(left, PaddingBlock);
            pipe.GetSpan(block)[..block].Fill((byte)'x');
            pipe.Advance(block);
            if (await FlushAsync(1, cancellationToken).ConfigureAwait(false))
            {
                return true;
            }
        }
        Append("\"}"u8);
        Append(framing.After);
        return await FlushAsync(1, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Sends what is waiting if it is at least so many bytes; waits while the client reads too slowly.</summary>
    /// <returns>True if nothing more is to be written.</returns>
    public async ValueTask<bool> FlushAsync(int least, CancellationToken cancellationToken) =>
        pipe.UnflushedBytes >= least && (await pipe.FlushAsync(cancellationToken).ConfigureAwait(false)).IsCompleted;

    public void Dispose() => _json.Dispose();

    private void Append(ReadOnlySpan<byte> text)
    {
        text.CopyTo(pipe.GetSpan(text.Length));
        pipe.Advance(text.Length);
    }
}
