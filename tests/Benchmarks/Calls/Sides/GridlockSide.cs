using Gridlock.Benchmarks.Calls.Processes;
using Gridlock.Core.Matches;
using Gridlock.Core.Matches.Calls;
using Gridlock.Core.Matches.Channel;
using Gridlock.Core.Players;
using Gridlock.Core.Players.Resilience;
using Gridlock.Core.Players.Simulated;
using Gridlock.Puzzles.Identity;
using Gridlock.Transcripts.Journal;
using Gridlock.Transcripts.Reading;
using Gridlock.Transcripts.Runs;

namespace Gridlock.Benchmarks.Calls.Sides;

/// <summary>Gridlock's own way: connector, gate, retries, channel, journal, with a viewer who looks on.</summary>
internal sealed class GridlockSide : ICallSide
{
    public const string Name = "gridlock";

    private const int MostInFlight = 4096;

    private readonly PlayerConnector _connector;
    private readonly Player _player;
    private readonly JournalWriter _journal;
    private readonly EventChannel _channel;
    private readonly DocumentLedger _documents;
    private readonly EndpointGates _gates = new(TimeProvider.System);
    private readonly RoundExecutor _rounds;
    private readonly Seed _seed = Seed.Parse("calls");
    private long _deltas;

    private GridlockSide(Uri server, JournalWriter journal)
    {
        _connector = new PlayerConnector(
            new SimulatedPlayers(new Speaker(0)),
            server,
            static _ => null,
            WaitLimits.Default,
            TimeProvider.System
        );
        var name = new PlayerName($"sim/{Speaker.ModelName}", "sim", Speaker.ModelName, null);
        Player player = ((PlayerConnection.Ready)_connector.Connect(name)).Player;
        _player = player with
        {
            Limits = new GateLimits { FirstConcurrency = MostInFlight, MostConcurrency = MostInFlight },
        };
        _journal = journal;
        _channel = new EventChannel(journal.AppendAsync, TimeProvider.System);
        _channel.Attach(static (_, _) => ValueTask.CompletedTask, EventChannel.DefaultViewerCapacity);
        _documents = new DocumentLedger(_channel);
        var calls = new CallExecutor(_channel, _documents, TimeProvider.System)
        {
            Limit = WaitLimits.Default.Call,
            LongestWait = RetryLimits.Default.LongestWait,
            Cuts = new CutSwitches(),
        };
        _rounds = new RoundExecutor(calls, _channel, _gates, RetryLimits.Default, null, TimeProvider.System);
    }

    public long Deltas => Interlocked.Read(ref _deltas);

    public static GridlockSide Open(Uri server, string folder)
    {
        var created = (FolderResult.Ready)RunFolder.Create(Path.Combine(folder, Name));
        return new GridlockSide(server, JournalWriter.Create(created.Folder, JournalOptions.Default));
    }

    public async Task CallAsync(int number, CancellationToken cancellationToken)
    {
        var request = new CallRequest($"c{number}", 0, 1, [new Turn("user", Prompts.Of(number))], number, null);
        RoundPlay play = await _rounds.PlayAsync(_player, request, _seed, cancellationToken).ConfigureAwait(false);
        if (play.Attempts is not [CallRecord { Final: not null } whole])
        {
            throw new InvalidOperationException(
                $"Call {number} was not answered in full: {play.Attempts[^1].Failure?.Message}"
            );
        }
        Interlocked.Add(ref _deltas, whole.Deltas.Count);
    }

    public async ValueTask DisposeAsync()
    {
        await _channel.DisposeAsync();
        await _journal.DisposeAsync();
        _documents.Dispose();
        _gates.Dispose();
        _connector.Dispose();
    }
}
