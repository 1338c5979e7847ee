using System.Net;
using System.Net.Sockets;
using Gridlock.Core.Players.Simulated;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Gridlock.App.Simulation;

/// <summary>
/// Serves simulated players over the OpenAI chat protocol on loopback. It is a bare server without a host: no
/// configuration, no log and no signal handler of its own, so that it can live inside any command.
/// </summary>
public sealed class SimulatedServer : IAsyncDisposable
{
    private readonly KestrelServer _server;
    private readonly CancellationTokenSource _stopping;

    private SimulatedServer(KestrelServer server, CancellationTokenSource stopping, Uri baseAddress)
    {
        _server = server;
        _stopping = stopping;
        BaseAddress = baseAddress;
    }

    /// <summary>"http://127.0.0.1:PORT/v1/", with the port that was really taken.</summary>
    public Uri BaseAddress { get; }

    /// <exception cref="SimulatedServerException">The port is taken or not allowed, or an option makes no sense.</exception>
    public static async Task<SimulatedServer> StartAsync(
        SimulatedServerOptions options,
        SimulatedPlayers players,
        CancellationToken cancellationToken
    )
    {
        ThrowIfSenseless(options);
        var kestrel = new KestrelServerOptions { AddServerHeader = false };
        // A viewer may read as slowly as it likes.
        kestrel.Limits.MinResponseDataRate = null;
        kestrel.Listen(IPAddress.Loopback, options.Port);
        var transport = new SocketTransportFactory(
            Options.Create(new SocketTransportOptions()),
            NullLoggerFactory.Instance
        );
        var server = new KestrelServer(Options.Create(kestrel), transport, NullLoggerFactory.Instance);
        var stopping = new CancellationTokenSource();
        try
        {
            var application = new SimulatedApplication(players, options, stopping.Token);
            await server.StartAsync(application, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            server.Dispose();
            stopping.Dispose();
            if (failure is IOException or SocketException)
            {
                throw new SimulatedServerException(ReasonOf(failure, options.Port), failure);
            }
            throw;
        }
        string address = server.Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return new SimulatedServer(server, stopping, new Uri(address + "/v1/"));
    }

    /// <summary>Ends all answers that are still being written.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync().ConfigureAwait(false);
        await _server.StopAsync(new CancellationToken(canceled: true)).ConfigureAwait(false);
        _server.Dispose();
        _stopping.Dispose();
    }

    private static void ThrowIfSenseless(SimulatedServerOptions options)
    {
        if (options.Port is < IPEndPoint.MinPort or > IPEndPoint.MaxPort)
        {
            throw new SimulatedServerException(
                $"{options.Port} is not a port; choose one from 1 to {IPEndPoint.MaxPort}, or 0 for a free one."
            );
        }
        if (!double.IsFinite(options.TokensPerSecond) || options.TokensPerSecond < 0)
        {
            throw new SimulatedServerException(
                $"{options.TokensPerSecond} tokens a second is no pace; choose a positive number, or 0 for no pause."
            );
        }
    }

    private static string ReasonOf(Exception failure, int port)
    {
        if (failure is AddressInUseException || failure.InnerException is AddressInUseException)
        {
            return $"Port {port} of 127.0.0.1 is taken by another program; choose another, or 0 for a free one.";
        }
        SocketError? error = (failure as SocketException ?? failure.InnerException as SocketException)?.SocketErrorCode;
        return error == SocketError.AccessDenied
            ? $"Port {port} of 127.0.0.1 may not be opened by this user; choose one above 1023, or 0 for a free one."
            : $"Port {port} of 127.0.0.1 can not be opened ({failure.Message.TrimEnd('.')}); choose another, or 0 for a free one.";
    }
}
