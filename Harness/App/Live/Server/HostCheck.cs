using System.Net;
using Microsoft.AspNetCore.Http;

namespace Gridlock.App.Live.Server;

/// <summary>Keeps out requests that a stranger's page sends under its own name, with that name pointed at this machine: an address
/// can not be pointed anywhere else, a name can.</summary>
internal static class HostCheck
{
    public static bool IsKnown(HostString host) =>
        host.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || IPAddress.TryParse(host.Host, out _);
}
