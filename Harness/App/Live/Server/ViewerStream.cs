using System.IO.Pipelines;
using Gridlock.App.Live.Hub;
using Microsoft.AspNetCore.Http;

namespace Gridlock.App.Live.Server;

/// <summary>Writes frames to one viewer, as server-sent events, as fast as it reads them and no faster.</summary>
internal sealed class ViewerStream(StageHub hub, LiveServerOptions options)
{
    /// <summary>Bytes that are on their way to a viewer at a time.</summary>
    public const int MostAtOnce = 32 << 10;

    private static readonly byte[] s_welcome = "retry: 500\n\n"u8.ToArray();
    private static readonly byte[] s_heartbeat = ": \n\n"u8.ToArray();

    /// <exception cref="OperationCanceledException">The viewer left, or stopped reading.</exception>
    public async Task ServeAsync(HttpContext context, CancellationToken cancellationToken)
    {
        HttpRequest request = context.Request;
        context.Response.ContentType = "text/event-stream; charset=utf-8";
        PipeWriter body = context.Response.BodyWriter;
        long seen = hub.Seen(request.Headers["Last-Event-ID"].FirstOrDefault());
        bool isBack = seen >= 0;
        await WriteAsync(body, s_welcome, cancellationToken).ConfigureAwait(false);
        while (true)
        {
            IReadOnlyList<SentFrame> frames = hub.After(seen, MostAtOnce, out Task signal);
            foreach (SentFrame frame in frames)
            {
                await WriteAsync(body, frame.Bytes, cancellationToken).ConfigureAwait(false);
                seen = frame.Number;
            }
            if (frames.Count == 0 && isBack)
            {
                // What it missed told it the time of then.
                await WriteAsync(body, hub.Clock, cancellationToken).ConfigureAwait(false);
                isBack = false;
            }
            if (frames.Count == 0 && !await ComesAsync(signal, cancellationToken).ConfigureAwait(false))
            {
                await WriteAsync(body, s_heartbeat, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>False if nothing came for the time of a heartbeat.</summary>
    private async Task<bool> ComesAsync(Task signal, CancellationToken cancellationToken)
    {
        try
        {
            await signal.WaitAsync(options.Heartbeat, options.Time, cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    private async Task WriteAsync(PipeWriter body, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        for (int at = 0; at < bytes.Length; at += MostAtOnce)
        {
            ReadOnlyMemory<byte> part = bytes[at..Math.Min(bytes.Length, at + MostAtOnce)];
            ValueTask<FlushResult> written = body.WriteAsync(part, cancellationToken);
            if (!written.IsCompleted)
            {
                await GiveUpLateAsync(written.AsTask(), cancellationToken).ConfigureAwait(false);
            }
            else if ((await written.ConfigureAwait(false)).IsCompleted)
            {
                throw new OperationCanceledException("The viewer is gone.");
            }
        }
    }

    private async Task GiveUpLateAsync(Task<FlushResult> written, CancellationToken cancellationToken)
    {
        try
        {
            FlushResult result = await written
                .WaitAsync(options.ViewerPatience, options.Time, cancellationToken)
                .ConfigureAwait(false);
            if (result.IsCompleted)
            {
                throw new OperationCanceledException("The viewer is gone.");
            }
        }
        catch (TimeoutException)
        {
            throw new OperationCanceledException("The viewer stopped reading.");
        }
    }
}
