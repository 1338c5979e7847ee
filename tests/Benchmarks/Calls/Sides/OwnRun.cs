using Gridlock.Core.Matches.Channel;
using Gridlock.Core.Players;
using Gridlock.Core.Players.Resilience;
using Gridlock.Core.Players.Simulated;
using Gridlock.Transcripts.Journal;
using Gridlock.Transcripts.Runs;

namespace Gridlock.Benchmarks.Calls.Sides;

/// <summary>A simulated player over real HTTP and a journal on the disk, with a viewer who looks on, as the program wires them.</summary>
internal sealed class OwnRun : IAsyncDisposable
{
    private readonly PlayerConnector _connector;
    private readonly JournalWriter _journal;

    /// <param name="folder">New or empty.</param>
    public OwnRun(Uri server, ISimulatedPlayer player, string folder, WaitLimits limits, GateLimits gate)
    {
        _connector = new PlayerConnector(
            new SimulatedPlayers(player),
            server,
            static _ => null,
            limits,
            TimeProvider.System
        );
        var name = new PlayerName($"{PlayerName.SimulatedProvider}/{player.Name}", "sim", player.Name, null);
        Player = ((PlayerConnection.Ready)_connector.Connect(name)).Player with { Limits = gate };
        var created = (FolderResult.Ready)RunFolder.Create(folder);
        _journal = JournalWriter.Create(created.Folder, JournalOptions.Default);
        Channel = new EventChannel(_journal.AppendAsync, TimeProvider.System);
        Channel.Attach(static (_, _) => ValueTask.CompletedTask, EventChannel.DefaultViewerCapacity);
        Documents = new DocumentLedger(Channel);
    }

    public Player Player { get; }

    public EventChannel Channel { get; }

    public DocumentLedger Documents { get; }

    public async ValueTask DisposeAsync()
    {
        await Channel.DisposeAsync();
        await _journal.DisposeAsync();
        Documents.Dispose();
        _connector.Dispose();
    }
}
