using System.Collections.Concurrent;
using Gridlock.App.CommandLine;
using Gridlock.App.Duels;
using Gridlock.App.Puzzling;
using Gridlock.Core.Runs;
using Gridlock.Core.Runs.Cases;
using Gridlock.Core.Runs.Plans;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Json;
using Gridlock.Puzzles.Tiers;
using Gridlock.Solver.CpSat;

namespace Gridlock.App.PlannedRuns;

/// <summary>Gives a run its puzzles, each proven: from its journal where that has them, else made or read now.</summary>
/// <param name="open">Opens the engine; not called where nothing has to be proven.</param>
internal sealed class PuzzleSupply(
    Plan plan,
    Seed seed,
    IReadOnlyDictionary<int, PuzzleStock> stocks,
    Func<Task<ICpSatEngine>> open,
    TimeProvider time
) : IAsyncDisposable
{
    private readonly Lazy<Task<ICpSatEngine>> _engine = new(open);
    private readonly ConcurrentDictionary<int, Lazy<Task<PuzzlePress>>> _presses = [];

    /// <summary>What the run has of its puzzles already.</summary>
    public RunHistory History { get; set; } = RunHistory.None;

    /// <summary>What proves; opens it if that has not happened.</summary>
    public async Task<EngineIdentity> EngineAsync() => (await _engine.Value).Identity;

    /// <exception cref="CommandFailure">The puzzle can not be made or read, or is not proven to be what it says.</exception>
    public async Task<PlayablePuzzle> GetAsync(PuzzleSlot slot, CancellationToken cancellationToken)
    {
        if (
            History.PuzzleOf(slot.Number) is string json
            && PuzzleJson.Read(json) is PuzzleReading.Read { Puzzle: Puzzle known }
        )
        {
            return new PlayablePuzzle(known, json);
        }
        Puzzle puzzle = plan.Puzzles[slot.Batch] switch
        {
            PuzzleBatch.Fresh fresh => await PressAsync(fresh, slot, cancellationToken),
            PuzzleBatch.Brought brought => await ProveAsync(brought, slot, cancellationToken),
            _ => throw new InvalidOperationException("A puzzle is fresh or brought."),
        };
        return new PlayablePuzzle(puzzle, PuzzleJson.Write(puzzle));
    }

    public async ValueTask DisposeAsync()
    {
        if (_engine is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
        {
            await (await _engine.Value).DisposeAsync();
        }
    }

    private async Task<Puzzle> PressAsync(PuzzleBatch.Fresh batch, PuzzleSlot slot, CancellationToken cancellationToken)
    {
        PuzzlePress press = await _presses
            .GetOrAdd(
                slot.Batch,
                _ => new Lazy<Task<PuzzlePress>>(async () =>
                    new PuzzlePress(batch.Spec, new PuzzleProver(await ProverAsync()))
                )
            )
            .Value;
        Seed own = FreshSeed.Of(batch, slot, seed);
        return await ProvenPuzzle.FindAsync(press, own, cancellationToken);
    }

    private async Task<Puzzle> ProveAsync(
        PuzzleBatch.Brought batch,
        PuzzleSlot slot,
        CancellationToken cancellationToken
    )
    {
        Puzzle puzzle = await stocks[slot.Batch].ReadAsync(slot.Index, cancellationToken);
        var origin = new PuzzleOrigin.Brought(batch.File, puzzle);
        return await BroughtPuzzle.ProveAsync(origin, await ProverAsync(), cancellationToken);
    }

    private async Task<Prover> ProverAsync() => new(await _engine.Value, new ProverOptions { Clock = time });
}
