using System.Globalization;
using Gridlock.App.Simulation.Answering;
using Gridlock.App.Simulation.Journal;
using Gridlock.Core.Players.Simulated;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Gridlock.App.Simulation;

/// <summary>Brings each request to its answer, and notes in the journal what became of it.</summary>
internal sealed class SimulatedApplication(
    SimulatedPlayers players,
    SimulatedServerOptions options,
    CancellationToken stopping
) : IHttpApplication<HttpContext>
{
    private readonly RouteTable _routes = new(players, options);

    public SimulatedJournal Journal => _routes.Journal;

    public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

    public async Task ProcessRequestAsync(HttpContext context)
    {
        OpenVisit visit = Journal.Open(context.Connection.Id, context.Request.Path.Value ?? "");
        string number = "sim-" + visit.Visit.Number.ToString(CultureInfo.InvariantCulture);
        context.Response.Headers["x-request-id"] = number;
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        IServedDialect dialect = RouteTable.DialectOf(context.Request);
        try
        {
            await AnswerAsync(context, dialect, visit, ended.Token).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is OperationCanceledException or IOException)
        {
            if (visit.Visit.Outcome == VisitOutcome.Open)
            {
                visit.End(stopping.IsCancellationRequested ? VisitOutcome.Stopped : VisitOutcome.ClientClosed);
            }
            // The client is gone or the server stops; a half answer must look like one.
            context.Abort();
        }
    }

    public void DisposeContext(HttpContext context, Exception? exception) { }

    private async Task AnswerAsync(
        HttpContext context,
        IServedDialect dialect,
        OpenVisit visit,
        CancellationToken cancellationToken
    )
    {
        VisitOutcome outcome = VisitOutcome.Answered;
        try
        {
            await _routes.AnswerAsync(context, dialect, visit, cancellationToken).ConfigureAwait(false);
        }
        catch (CallRefusal refusal)
        {
            outcome = await RefuseAsync(context.Response, dialect, refusal, visit, cancellationToken)
                .ConfigureAwait(false);
        }
        catch (BadHttpRequestException bad) when (!context.Response.HasStarted)
        {
            var refusal = new CallRefusal(bad.StatusCode, bad.Message, null);
            outcome = await RefuseAsync(context.Response, dialect, refusal, visit, cancellationToken)
                .ConfigureAwait(false);
        }
        catch (Exception failure)
            when (failure is not (OperationCanceledException or IOException) && !context.Response.HasStarted)
        {
            // A player that breaks is a failure of its provider, said as real ones say it.
            outcome = await RefuseAsync(
                    context.Response,
                    dialect,
                    CallRefusal.Broken(failure),
                    visit,
                    cancellationToken
                )
                .ConfigureAwait(false);
        }
        if (visit.Visit.Outcome == VisitOutcome.Open)
        {
            visit.Note(seen => seen with { Status = context.Response.StatusCode });
            visit.End(outcome);
        }
    }

    private static async Task<VisitOutcome> RefuseAsync(
        HttpResponse response,
        IServedDialect dialect,
        CallRefusal refusal,
        OpenVisit visit,
        CancellationToken cancellationToken
    )
    {
        response.StatusCode = refusal.Status;
        if (refusal.Retry is { } retry)
        {
            response.Headers.RetryAfter = retry.Header;
            visit.Note(seen => seen with { RetryAfter = retry.Wait });
        }
        await JsonAnswer
            .WriteAsync(response, json => dialect.WriteError(json, refusal), cancellationToken)
            .ConfigureAwait(false);
        return VisitOutcome.Refused;
    }
}
