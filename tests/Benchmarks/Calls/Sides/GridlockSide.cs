using Gridlock.Benchmarks.Calls.Processes;
using Gridlock.Core.Matches;
using Gridlock.Core.Matches.Calls;
using Gridlock.Core.Players;
using Gridlock.Core.Players.Resilience;
using Gridlock.Puzzles.Identity;
using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Reading;

namespace Gridlock.Benchmarks.Calls.Sides;

/// <summary>Gridlock's own way: connector, gate, retries, channel, journal.</summary>
internal sealed class GridlockSide : ICallSide
{
    public const string Name = "gridlock";

    private const int MostInFlight = 4096;

    private readonly OwnRun _run;
    private readonly EndpointGates _gates = new(TimeProvider.System);
    private readonly RoundExecutor _rounds;
    private readonly Seed _seed = Seed.Parse("calls");
    private long _deltas;

    public GridlockSide(Uri server, string folder)
        : this(server, folder, new GateLimits { FirstConcurrency = MostInFlight, MostConcurrency = MostInFlight }) { }

    public GridlockSide(Uri server, string folder, GateLimits gate)
    {
        _run = new OwnRun(server, new Speaker(0), Path.Combine(folder, Name), WaitLimits.Default, gate);
        var calls = new CallExecutor(_run.Channel, _run.Documents, TimeProvider.System)
        {
            Limit = WaitLimits.Default.Call,
            LongestWait = RetryLimits.Default.LongestWait,
            Cuts = new CutSwitches(),
        };
        _rounds = new RoundExecutor(calls, _run.Channel, _gates, RetryLimits.Default, null, TimeProvider.System);
    }

    public long Deltas => Interlocked.Read(ref _deltas);

    public async Task CallAsync(int number, CancellationToken cancellationToken)
    {
        IReadOnlyList<CallRecord> attempts = await PlayAsync(number, cancellationToken).ConfigureAwait(false);
        foreach (CallFailed failure in attempts.Select(static attempt => attempt.Failure).OfType<CallFailed>())
        {
            await Console.Error.WriteLineAsync($"{failure.Call}: {failure.Message}").ConfigureAwait(false);
        }
        if (attempts is not [.., { Final: not null } whole])
        {
            throw new InvalidOperationException($"Call {number} was not answered in full.");
        }
        Interlocked.Add(ref _deltas, whole.Deltas.Count);
    }

    /// <summary>All attempts, whatever became of them.</summary>
    public async Task<IReadOnlyList<CallRecord>> PlayAsync(int number, CancellationToken cancellationToken)
    {
        var request = new CallRequest(
            $"c{number}",
            0,
            1,
            [new Turn(Turn.User, Prompts.Of(number))],
            number,
            OutputLimit: null
        );
        RoundPlay play = await _rounds.PlayAsync(_run.Player, request, _seed, cancellationToken).ConfigureAwait(false);
        return play.Attempts;
    }

    public async ValueTask DisposeAsync()
    {
        await _run.DisposeAsync();
        _gates.Dispose();
    }
}
