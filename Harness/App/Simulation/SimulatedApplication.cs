using Gridlock.Core.Players.Simulated;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Gridlock.App.Simulation;

/// <summary>Brings each request to its answer.</summary>
internal sealed class SimulatedApplication(
    SimulatedPlayers players,
    SimulatedServerOptions options,
    CancellationToken stopping
) : IHttpApplication<HttpContext>
{
    private const string Completions = "/v1/chat/completions";
    private const string Models = "/v1/models";

    private readonly ChatExchange _chat = new(players, options);
    private long _requests;

    public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

    public async Task ProcessRequestAsync(HttpContext context)
    {
        context.Response.Headers["x-request-id"] = $"sim-{Interlocked.Increment(ref _requests)}";
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        try
        {
            await RouteAsync(context, ended.Token).ConfigureAwait(false);
        }
        catch (ChatRefusal refusal)
        {
            await refusal.WriteAsync(context.Response, ended.Token).ConfigureAwait(false);
        }
        catch (BadHttpRequestException bad) when (!context.Response.HasStarted)
        {
            var refusal = new ChatRefusal(bad.StatusCode, bad.Message, null);
            await refusal.WriteAsync(context.Response, ended.Token).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is OperationCanceledException or IOException)
        {
            // The client is gone or the server stops; a half answer must look like one.
            context.Abort();
        }
        catch (Exception failure)
        {
            await ReportAsync(context.Response, failure, ended.Token).ConfigureAwait(false);
        }
    }

    public void DisposeContext(HttpContext context, Exception? exception) { }

    /// <summary>A player that breaks is a failure of its provider, said as real ones say it: by status, or inside the stream.</summary>
    private static async Task ReportAsync(HttpResponse response, Exception failure, CancellationToken cancellationToken)
    {
        var refusal = new ChatRefusal(500, $"The simulated player failed: {failure.Message}", "player_failed");
        if (!response.HasStarted)
        {
            await refusal.WriteAsync(response, cancellationToken).ConfigureAwait(false);
            return;
        }
        using var events = new EventWriter(response.BodyWriter);
        events.Write(refusal.WriteTo);
        await events.FlushAsync(1, cancellationToken).ConfigureAwait(false);
    }

    private Task RouteAsync(HttpContext context, CancellationToken cancellationToken)
    {
        string path = context.Request.Path.Value?.TrimEnd('/') ?? "";
        string wanted = path == Models ? HttpMethods.Get : HttpMethods.Post;
        if (path is not (Completions or Models))
        {
            throw new ChatRefusal(404, $"There is no '{path}' here, only {Completions} and {Models}.", "unknown_url");
        }
        if (!HttpMethods.Equals(context.Request.Method, wanted))
        {
            throw new ChatRefusal(405, $"{path} takes {wanted}, not {context.Request.Method}.", "method_not_supported");
        }
        return path == Models
            ? ModelList.WriteAsync(context.Response, players, cancellationToken)
            : _chat.AnswerAsync(context, cancellationToken);
    }
}
