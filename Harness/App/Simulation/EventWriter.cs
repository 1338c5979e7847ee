using System.IO.Pipelines;
using System.Text.Json;

namespace Gridlock.App.Simulation;

/// <summary>Server-sent events onto a response; several may leave in one write.</summary>
internal sealed class EventWriter(PipeWriter pipe) : IDisposable
{
    private readonly Utf8JsonWriter _json = new(pipe, JsonAnswer.Plain);

    public void Write(Action<Utf8JsonWriter> write)
    {
        Append("data: "u8);
        _json.Reset(pipe);
        write(_json);
        _json.Flush();
        Append("\n\n"u8);
    }

    public void WriteDone() => Append("data: [DONE]\n\n"u8);

    /// <summary>Sends what is waiting if it is at least so many bytes; waits while the client reads too slowly.</summary>
    public async ValueTask FlushAsync(int least, CancellationToken cancellationToken)
    {
        if (pipe.UnflushedBytes >= least)
        {
            await pipe.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    public void Dispose() => _json.Dispose();

    private void Append(ReadOnlySpan<byte> text)
    {
        text.CopyTo(pipe.GetSpan(text.Length));
        pipe.Advance(text.Length);
    }
}
