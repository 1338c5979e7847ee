using System.Net;
using System.Net.Sockets;
using Gridlock.App.Simulation.Journal;
using Gridlock.Core.Players.Simulated;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Gridlock.App.Simulation;

/// <summary>
/// Serves simulated players over the protocols of OpenAI, Anthropic, Gemini and Ollama on loopback. It is a bare server without a host: no
/// configuration, no log and no signal handler of its own, so that it can live inside any command.
/// </summary>
public sealed class SimulatedServer : IAsyncDisposable
{
    private readonly KestrelServer _server;
    private readonly CancellationTokenSource _stopping;
    private int _isStopped;

    private SimulatedServer(
        KestrelServer server,
        CancellationTokenSource stopping,
        SimulatedJournal journal,
        Uri origin
    )
    {
        _server = server;
        _stopping = stopping;
        Journal = journal;
        Origin = origin;
        BaseAddress = new Uri(origin, "v1/");
    }

    /// <summary>"http://127.0.0.1:PORT/", which Anthropic's, Gemini's and Ollama's clients take for a base.</summary>
    public Uri Origin { get; }

    /// <summary>What came in, and what became of it.</summary>
    public SimulatedJournal Journal { get; }

    /// <summary>"http://127.0.0.1:PORT/v1/", with the port that was really taken.</summary>
    public Uri BaseAddress { get; }

    /// <exception cref="SimulatedServerException">The port is taken or not allowed, or an option makes no sense.</exception>
    public static async Task<SimulatedServer> StartAsync(
        SimulatedServerOptions options,
        SimulatedPlayers players,
        CancellationToken cancellationToken
    )
    {
        if (options.Reproach() is string reproach)
        {
            throw new SimulatedServerException(reproach);
        }
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
        var application = new SimulatedApplication(players, options, stopping.Token);
        try
        {
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
        return new SimulatedServer(server, stopping, application.Journal, new Uri(address + "/"));
    }

    /// <summary>Ends all answers that are still being written.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isStopped, 1) == 1)
        {
            return;
        }
        await _stopping.CancelAsync().ConfigureAwait(false);
        await _server.StopAsync(new CancellationToken(canceled: true)).ConfigureAwait(false);
        _server.Dispose();
        _stopping.Dispose();
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
