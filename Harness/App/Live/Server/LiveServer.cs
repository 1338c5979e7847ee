using System.Net;
using System.Net.Sockets;
using Gridlock.App.CommandLine;
using Gridlock.App.Live.Hub;
using Gridlock.App.Live.Replay;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Gridlock.App.Live.Server;

/// <summary>Serves the pages and their events: a bare server without a host, as the simulated one is.</summary>
internal sealed class LiveServer : IAsyncDisposable
{
    private const int MostConnections = 2000;

    private readonly KestrelServer _server;
    private readonly LiveApplication _application;

    private LiveServer(KestrelServer server, LiveApplication application, Uri origin)
    {
        _server = server;
        _application = application;
        Origin = origin;
    }

    /// <summary>"http://127.0.0.1:PORT/", with the port that was really taken.</summary>
    public Uri Origin { get; }

    /// <summary>Viewers that are connected.</summary>
    public int Viewers => _application.Viewers.Count;

    /// <param name="tapes">What is replayed; null for a live show.</param>
    /// <exception cref="CommandFailure">The port is taken or not allowed.</exception>
    public static async Task<LiveServer> StartAsync(
        LiveServerOptions options,
        StageHub hub,
        Desk desk,
        TapeShelf? tapes,
        CancellationToken cancellationToken
    )
    {
        var kestrel = new KestrelServerOptions { AddServerHeader = false };
        // How long a viewer may take is for the stream of each to say.
        kestrel.Limits.MinResponseDataRate = null;
        kestrel.Limits.MaxRequestBodySize = Desk.LongestRequest;
        kestrel.Limits.MaxConcurrentConnections = MostConnections;
        kestrel.Limits.MaxResponseBufferSize = ViewerStream.MostAtOnce;
        kestrel.Listen(options.Address, options.Port);
        var transport = new SocketTransportFactory(
            Options.Create(new SocketTransportOptions()),
            NullLoggerFactory.Instance
        );
        var server = new KestrelServer(Options.Create(kestrel), transport, NullLoggerFactory.Instance);
        var application = new LiveApplication(options, hub, desk, tapes);
        try
        {
            await server.StartAsync(application, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            server.Dispose();
            application.Dispose();
            throw failure is IOException or SocketException
                ? CommandFailure.Misuse(ReasonOf(failure, options))
                : failure;
        }
        string address = server.Features.Get<IServerAddressesFeature>()!.Addresses.First();
        var origin = new UriBuilder(address);
        if (options.Address.Equals(IPAddress.Any) || options.Address.Equals(IPAddress.IPv6Any))
        {
            origin.Host = IPAddress.Loopback.ToString();
        }
        return new LiveServer(server, application, origin.Uri);
    }

    /// <summary>Cuts the connections of all viewers that are there now; they may come back.</summary>
    public void CutViewers() => _application.Viewers.Cut();

    public async ValueTask DisposeAsync()
    {
        _application.Stop();
        await _server.StopAsync(new CancellationToken(canceled: true)).ConfigureAwait(false);
        _server.Dispose();
        _application.Dispose();
    }

    private static string ReasonOf(Exception failure, LiveServerOptions options)
    {
        string place = $"Port {options.Port} of {options.Address}";
        return failure is AddressInUseException || failure.InnerException is AddressInUseException
            ? $"{place} is taken by another program; choose another with --port, or 0 for a free one."
            : $"{place} can not be opened ({failure.Message.TrimEnd('.')}); choose another with --port, or 0 for a free one.";
    }
}
