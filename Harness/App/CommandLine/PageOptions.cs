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

    /// <summary>Addresses stand on lines of their own, so that they can be copied from a narrow terminal.</summary>
    public static void Announce(Surroundings surroundings, LiveServerOptions options, Uri origin, ControlToken token)
    {
        TextWriter output = surroundings.Output;
        output.WriteLine("Control, for you alone; who has it leads the show:");
        output.WriteLine($"{origin}control#{token.Text}");
        output.WriteLine("Stage, for everyone:");
        output.WriteLine($"{origin}");
        output.WriteLine("Overlay, a browser source in OBS, 1920x1080 or 1280x720;");
        output.WriteLine("?part=grid, score or ticker is one part, ?seat=1 one player:");
        output.WriteLine($"{origin}overlay");
        End(surroundings, options);
    }

    /// <summary>The same for a replay.</summary>
    public static void AnnounceReplay(
        Surroundings surroundings,
        LiveServerOptions options,
        Uri origin,
        ControlToken token
    )
    {
        TextWriter output = surroundings.Output;
        output.WriteLine("Play, for you alone; all other pages follow this one:");
        output.WriteLine($"{origin}#{token.Text}");
        output.WriteLine("Stage, for everyone:");
        output.WriteLine($"{origin}");
        output.WriteLine("Overlay:");
        output.WriteLine($"{origin}overlay");
        End(surroundings, options);
    }

    private static void End(Surroundings surroundings, LiveServerOptions options)
    {
        if (!IPAddress.IsLoopback(options.Address))
        {
            surroundings.Error.WriteLine(
                $"Listening at {options.Address}: whoever reaches this machine can watch, and nothing is encrypted on the way, not even the token."
            );
        }
        surroundings.Output.WriteLine("Ctrl-C ends it.");
    }
}
