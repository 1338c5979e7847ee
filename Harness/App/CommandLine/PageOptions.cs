using System.CommandLine;
using System.Net;
using Gridlock.App.Live.Server;

namespace Gridlock.App.CommandLine;

/// <summary>Where a page is served.</summary>
internal sealed class PageOptions
{
    private const int DefaultPort = 8585;

    private readonly Option<int?> _port = ValueOption.Whole(
        "--port",
        0,
        65535,
        $"Of the page ({DefaultPort}); 0 takes a free one."
    );

    private readonly Option<string?> _host = ValueOption.Text(
        "--host",
        "ADDRESS",
        "The address to listen at (127.0.0.1); 0.0.0.0 lets other machines of the network watch."
    );

    public void AddTo(Command command)
    {
        command.Add(_port);
        command.Add(_host);
    }

    /// <exception cref="CommandFailure">The host is no address.</exception>
    public LiveServerOptions Read(ParseResult given, TimeProvider time)
    {
        string? host = given.GetValue(_host);
        IPAddress? address = IPAddress.Loopback;
        return host is null or "localhost" || IPAddress.TryParse(host, out address)
            ? new LiveServerOptions
            {
                Address = address,
                Port = given.GetValue(_port) ?? DefaultPort,
                Time = time,
            }
            : throw CommandFailure.Misuse($"--host '{host}' is no address; give one such as 127.0.0.1 or 0.0.0.0.");
    }

    /// <param name="token">Null where there is nothing to control.</param>
    public static void Announce(TextWriter output, Uri origin, ControlToken? token)
    {
        if (token is not null)
        {
            output.WriteLine($"Control:  {origin}control#{token.Text}");
            output.WriteLine("          (for you alone: whoever has this address controls the show)");
        }
        output.WriteLine($"Stage:    {origin}");
        output.WriteLine($"Overlay:  {origin}overlay (a browser source of 1920x1080 or 1280x720 in OBS;");
        output.WriteLine("          ?part=grid, ?part=score or ?part=ticker shows one part, ?seat=1 one player)");
        output.WriteLine("Ctrl-C ends it.");
    }
}
