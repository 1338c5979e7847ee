using System.Text;
using Gridlock.App.Simulation.Answering;
using Gridlock.App.Simulation.Journal;
using Microsoft.AspNetCore.Http;

namespace Gridlock.App.Simulation.Faults;

/// <summary>The faults that strike before there is an answer.</summary>
internal static class EarlyFaults
{
    private static readonly byte[] s_page = Encoding.UTF8.GetBytes(
        "<!doctype html>\n<html><head><title>Please sign in</title></head><body>\n<h1>Please sign in</h1>\n"
            + "<p>data: {\"this\": \"is a page of a gateway, not an answer\"}</p>\n</body></html>\n"
    );

    /// <summary>True if the request is dealt with.</summary>
    /// <exception cref="CallRefusal">The fault is an error status.</exception>
    public static async Task<bool> MeetAsync(
        HttpContext context,
        Fault? fault,
        OpenVisit visit,
        SimulatedServerOptions options,
        CancellationToken cancellationToken
    )
    {
        HttpResponse response = context.Response;
        switch (fault?.Kind)
        {
            case FaultKind.Status or FaultKind.StatusDate:
                throw Refusal(fault, options);
            case FaultKind.Reset:
                ConnectionReset.Strike(context, visit);
                return true;
            case FaultKind.Stall:
                await Task.Delay(Timeout.InfiniteTimeSpan, options.Time, cancellationToken).ConfigureAwait(false);
                return true;
            case FaultKind.StallFirst:
                response.ContentType = StreamFraming.Events.ContentType;
                await response.StartAsync(cancellationToken).ConfigureAwait(false);
                await response.BodyWriter.FlushAsync(cancellationToken).ConfigureAwait(false);
                await Task.Delay(Timeout.InfiniteTimeSpan, options.Time, cancellationToken).ConfigureAwait(false);
                return true;
            case FaultKind.WebPage:
                response.ContentType = "text/html; charset=utf-8";
                await response.BodyWriter.WriteAsync(s_page, cancellationToken).ConfigureAwait(false);
                return true;
            case FaultKind.NoBody:
                response.ContentType = StreamFraming.Events.ContentType;
                response.ContentLength = 0;
                return true;
            default:
                return false;
        }
    }

    private static CallRefusal Refusal(Fault fault, SimulatedServerOptions options)
    {
        // Only a limit names a time by itself; other errors do where they are asked to.
        TimeSpan? wait =
            fault.Amount is int seconds ? TimeSpan.FromSeconds(seconds)
            : fault.Status == 429 || fault.Kind == FaultKind.StatusDate ? options.RetryAfter
            : null;
        return new CallRefusal(fault.Status, $"The simulated server answers {fault.Status} on demand.", null)
        {
            Retry =
                wait is not TimeSpan time ? null
                : fault.Kind == FaultKind.StatusDate ? RetryTime.Date(time, options.Time.GetUtcNow())
                : RetryTime.Seconds(time),
        };
    }
}
