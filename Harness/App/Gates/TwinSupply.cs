using System.Collections.Concurrent;
using System.Collections.Immutable;
using Gridlock.App.CommandLine;
using Gridlock.App.Duels;
using Gridlock.Core.Gates.Baselines;
using Gridlock.Core.Runs;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Json;
using Gridlock.Puzzles.Themes;
using Gridlock.Puzzles.Twins;
using Gridlock.Solver.CpSat;

namespace Gridlock.App.Gates;

/// <summary>Gives a check its puzzles: fresh twins of the baseline's, each proven, or the baseline's own.</summary>
/// <param name="engine">Null where the baseline's own puzzles are played, which were proven then.</param>
internal sealed class TwinSupply(Baseline baseline, Seed seed, ICpSatEngine? engine, TimeProvider time)
{
    private readonly ConcurrentDictionary<string, Task<PlayablePuzzle>> _made = [];

    /// <param name="fingerprint">Of the baseline's puzzle.</param>
    /// <exception cref="CommandFailure">The puzzle can not be read, or its twin is not proven.</exception>
    public Task<PlayablePuzzle> GetAsync(string fingerprint, CancellationToken cancellationToken) =>
        _made.GetOrAdd(fingerprint, _ => MakeAsync(fingerprint, cancellationToken));

    private async Task<PlayablePuzzle> MakeAsync(string fingerprint, CancellationToken cancellationToken)
    {
        string json = baseline.Puzzles.GetValueOrDefault(fingerprint) ?? "";
        Puzzle original = PuzzleJson.Read(json) switch
        {
            PuzzleReading.Read read => read.Puzzle,
            PuzzleReading.Unreadable unreadable => throw CommandFailure.Misuse(
                $"A puzzle of the baseline can not be read ({unreadable.Reason.TrimEnd('.')}); pin it again with 'gridlock check --pin'."
            ),
            _ => throw new InvalidOperationException("A puzzle is read or not."),
        };
        if (engine is null)
        {
            return new PlayablePuzzle(original, json);
        }
        Seed own = seed.Derive(fingerprint, 0);
        Puzzle twin = TwinMaker.Make(original, ThemeFor(original, own), original.Labels.Phrasing, own);
        Puzzle proven = await BroughtPuzzle.ProveAsync(
            new PuzzleOrigin.Brought("the twin", twin),
            new Prover(engine, new ProverOptions { Clock = time }),
            cancellationToken
        );
        return new PlayablePuzzle(proven, PuzzleJson.Write(proven));
    }

    private static Theme ThemeFor(Puzzle original, Seed seed)
    {
        ImmutableArray<Theme> others = AlikeThemes.For(original.Theme);
        return others[new SeededRandom(seed.Derive("theme", 0)).Below(others.Length)];
    }
}
