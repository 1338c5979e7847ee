using Gridlock.App.Live.Hub;
using Gridlock.App.Live.Replay;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Gridlock.App.Live.Server;

/// <summary>Brings each request to a page, to the events or to the control desk.</summary>
internal sealed class LiveApplication(LiveServerOptions options, StageHub hub, Desk desk, TapeShelf? tapes)
    : IHttpApplication<HttpContext>,
        IDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private readonly ViewerStream _stream = new(hub, options);
    private readonly Func<string, (string Type, ReadOnlyMemory<byte> Bytes)?>? _find = tapes is null
        ? options.Kept
        : tapes.Find;

    public ViewerList Viewers { get; } = new(options.MostViewers);

    public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

    public void DisposeContext(HttpContext context, Exception? exception) { }

    /// <summary>Ends all streams.</summary>
    public void Stop() => _stopping.Cancel();

    public void Dispose() => _stopping.Dispose();

    public async Task ProcessRequestAsync(HttpContext context)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, _stopping.Token);
        try
        {
            await AnswerAsync(context, ended.Token).ConfigureAwait(false);
        }
        catch (BadHttpRequestException bad) when (!context.Response.HasStarted)
        {
            context.Response.StatusCode = bad.StatusCode;
        }
        catch (Exception failure) when (failure is OperationCanceledException or IOException)
        {
            context.Abort();
        }
    }

    private async Task AnswerAsync(HttpContext context, CancellationToken cancellationToken)
    {
        HttpRequest request = context.Request;
        SecurityHeaders.Add(context.Response.Headers);
        if (!HostCheck.IsKnown(request.Host))
        {
            context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
            return;
        }
        string path = request.Path.Value ?? "/";
        if (path.StartsWith(Desk.Root, StringComparison.Ordinal))
        {
            await desk.AnswerAsync(context, path[Desk.Root.Length..], cancellationToken).ConfigureAwait(false);
        }
        else if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        }
        else if (path == "/control" && tapes is not null)
        {
            // A browser takes the token behind the # along, and whoever has it leads on the stage itself.
            context.Response.Redirect("/");
        }
        else if (path == "/events")
        {
            await WatchAsync(context, cancellationToken).ConfigureAwait(false);
        }
        else if (path == "/mode.json")
        {
            await context
                .Response.WriteAsJsonAsync(new { Mode = tapes is null ? "live" : "replay" }, cancellationToken)
                .ConfigureAwait(false);
        }
        else if (_find is not null && await Task.Run(() => _find(path), cancellationToken) is var (type, bytes))
        {
            context.Response.ContentType = type;
            if (path.EndsWith(".html", StringComparison.Ordinal))
            {
                context.Response.Headers.ContentDisposition = "attachment; filename=\"gridlock-face-off.html\"";
            }
            await context.Response.BodyWriter.WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
        }
        else if (path.StartsWith("/lib/", StringComparison.Ordinal))
        {
            await PageFiles.AnswerLibraryAsync(context.Response, path, cancellationToken).ConfigureAwait(false);
        }
        else
        {
            await PageFiles.AnswerAsync(context.Response, path, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task WatchAsync(HttpContext context, CancellationToken cancellationToken)
    {
        if (!Viewers.TryAdd(context))
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            context.Response.Headers.RetryAfter = "10";
            return;
        }
        try
        {
            await _stream.ServeAsync(context, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            Viewers.Remove(context);
        }
    }
}
