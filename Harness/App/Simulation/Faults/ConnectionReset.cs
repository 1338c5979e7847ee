using System.Net.Sockets;
using Gridlock.App.Simulation.Journal;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;

namespace Gridlock.App.Simulation.Faults;

/// <summary>Closes a connection the hard way.</summary>
internal static class ConnectionReset
{
    /// <summary>Sends RST instead of FIN; what is still in the send buffer is lost.</summary>
    public static void Strike(HttpContext context, OpenVisit visit)
    {
        visit.End(VisitOutcome.Reset);
        if (context.Features.Get<IConnectionSocketFeature>() is { } connection)
        {
            connection.Socket.LingerState = new LingerOption(enable: true, seconds: 0);
        }
        context.Abort();
    }
}
