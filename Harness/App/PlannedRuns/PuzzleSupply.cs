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
using Gridlock.Transcripts.Events;

namespace Gridlock.App.PlannedRuns;

/// <summary>Gives a run its puzzles, each proven: from its journal where that has them, else made or read now.</summary>
/// <param name="engine">Not asked where nothing has to be proven.</param>
internal sealed class PuzzleSupply(
    Plan plan,
    Seed seed,
    IReadOnlyDictionary<int, PuzzleStock> stocks,
    EngineStart engine,
    TimeProvider time
) : IDisposable
{
    private readonly ConcurrentDictionary<int, Lazy<PuzzlePress>> _presses = [];
    private readonly ConcurrentDictionary<int, Task<PlayablePuzzle>> _early = [];

    // The first puzzle of a window is wanted before the last, so they must not all be made at the same time.
    private readonly SemaphoreSlim _places = new(2 * Environment.ProcessorCount);

    // Confirming takes a core for itself; one is left for playing what is confirmed already.
    private readonly SemaphoreSlim _confirming = new(Math.Max(1, Environment.ProcessorCount - 1));

    /// <summary>What the run has of its puzzles already.</summary>
    public RunHistory History { get; set; } = RunHistory.None;

    /// <summary>What will prove the run's puzzles; null where all of them bring proofs.</summary>
    public async Task<ProofEngine?> EngineAsync()
    {
        if (plan.Puzzles.All(static batch => batch is PuzzleBatch.Brought) && stocks.Values.All(s => s.IsProven))
        {
            return null;
        }
        EngineIdentity identity = (await engine.Engine).Identity;
        return new ProofEngine(identity.Name, identity.Version);
    }

    /// <summary>Has the first puzzle made while other things are being prepared.</summary>
    public void Begin(CaseOrder order, CancellationToken cancellationToken)
    {
        foreach (PuzzleSlot slot in order.Slots().Take(1))
        {
            _early[slot.Number] = GetAsync(slot, cancellationToken);
        }
    }

    /// <exception cref="CommandFailure">The puzzle can not be made or read, or is not proven to be what it says.</exception>
    public async Task<PlayablePuzzle> GetAsync(PuzzleSlot slot, CancellationToken cancellationToken)
    {
        if (_early.TryRemove(slot.Number, out Task<PlayablePuzzle>? begun))
        {
            return await begun.WaitAsync(cancellationToken);
        }
        if (
            History.PuzzleOf(slot.Number) is string json
            && PuzzleJson.Read(json) is PuzzleReading.Read { Puzzle: Puzzle known }
        )
        {
            return new PlayablePuzzle(known, json);
        }
        await _places.WaitAsync(cancellationToken);
        try
        {
            Puzzle puzzle = plan.Puzzles[slot.Batch] switch
            {
                PuzzleBatch.Fresh fresh => await PressAsync(fresh, slot, cancellationToken),
                PuzzleBatch.Brought brought => await ProvenAsync(brought, slot, cancellationToken),
                _ => throw new InvalidOperationException("A puzzle is fresh or brought."),
            };
            return new PlayablePuzzle(puzzle, PuzzleJson.Write(puzzle));
        }
        finally
        {
            _places.Release();
        }
    }

    public void Dispose()
    {
        _places.Dispose();
        _confirming.Dispose();
    }

    private Task<Puzzle> PressAsync(PuzzleBatch.Fresh batch, PuzzleSlot slot, CancellationToken cancellationToken)
    {
        PuzzlePress press = _presses
            .GetOrAdd(
                slot.Batch,
                _ => new Lazy<PuzzlePress>(() =>
                    new PuzzlePress(batch.Spec, async () => new PuzzleProver(await ProverAsync()))
                )
            )
            .Value;
        Seed own = FreshSeed.Of(batch, slot, seed);
        return ProvenPuzzle.FindAsync(press, own, cancellationToken);
    }

    private async Task<Puzzle> ProvenAsync(
        PuzzleBatch.Brought batch,
        PuzzleSlot slot,
        CancellationToken cancellationToken
    )
    {
        Puzzle puzzle;
        await _confirming.WaitAsync(cancellationToken);
        try
        {
            puzzle = await stocks[slot.Batch].ReadAsync(slot.Index, cancellationToken);
            if (RecordedProof.Stands(puzzle))
            {
                return puzzle;
            }
        }
        finally
        {
            _confirming.Release();
        }
        var origin = new PuzzleOrigin.Brought(batch.File, puzzle);
        return await BroughtPuzzle.ProveAsync(origin, await ProverAsync(), cancellationToken);
    }

    private async Task<Prover> ProverAsync() => new(await engine.Engine, new ProverOptions { Clock = time });
}
