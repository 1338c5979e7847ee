using Gridlock.App.CommandLine;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Tiers;
using Gridlock.Solver.CpSat;

namespace Gridlock.App.Puzzling;

/// <summary>Makes a puzzle of each of the source's, has it proven, and puts it out.</summary>
/// <param name="what">What is made, for progress and the last line: "twin".</param>
internal sealed class PuzzleRemake(Surroundings surroundings, string what)
{
    /// <param name="make">The new puzzle from an old one and its index; not yet proven.</param>
    /// <exception cref="CommandFailure">Input, engine, proof or disk failed.</exception>
    public async Task<ExitCode> RunAsync(
        PuzzleSource source,
        Func<Puzzle, int, Puzzle> make,
        Seed seed,
        Func<PuzzleOutput.Sink> open,
        Func<CancellationToken, Task<ICpSatEngine>> openEngine,
        CancellationToken cancellationToken
    )
    {
        await using PuzzleOutput.Sink sink = open();
        await using ICpSatEngine engine = await openEngine(cancellationToken);
        var prover = new PuzzleProver(new Prover(engine, new ProverOptions { Clock = surroundings.Time }));
        var progress = new ProgressLine(surroundings.Error, surroundings.Time, $"{what}s", null);
        IAsyncEnumerable<Puzzle> made = OrderedPipeline.RunAsync(
            source.ReadAsync(cancellationToken).Select((original, index) => (original, index)),
            // A trap can take long to find, and the search for it knows no interrupt.
            async (item, token) =>
                await prover.ProveAsync(
                    await Task.Run(() => make(item.original, item.index), token).WaitAsync(token),
                    token
                ),
            PuzzlePress.Depth,
            cancellationToken
        );
        int count = 0;
        await foreach (Puzzle puzzle in made)
        {
            ProofDemand.Require(puzzle);
            sink.Write(puzzle, alone: true);
            progress.Advance();
            count++;
        }
        await sink.PublishAsync(cancellationToken);
        if (sink.Path is { } path)
        {
            surroundings.Error.WriteLine($"{count} proven {what}{(count == 1 ? "" : "s")} in {path}, seed {seed}");
        }
        return ExitCode.Good;
    }
}
