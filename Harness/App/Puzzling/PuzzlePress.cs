using System.Collections.Concurrent;
using Gridlock.App.CommandLine;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Generation;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Tiers;

namespace Gridlock.App.Puzzling;

/// <summary>Generates puzzles and has them proven, many at a time.</summary>
/// <param name="prover">Asked for once a puzzle is made, so that an engine can start meanwhile.</param>
internal sealed class PuzzlePress(PuzzleSpec spec, Func<Task<PuzzleProver>> prover)
{
    /// <summary>Enough that the generators and the engine's workers go on while the first in line is a slow one.</summary>
    public static int Depth { get; } = 8 * Environment.ProcessorCount;

    private readonly ConcurrentBag<PuzzleGenerator> _generators = [];

    public PuzzlePress(PuzzleSpec spec, PuzzleProver prover)
        : this(spec, () => Task.FromResult(prover)) { }

    /// <summary>The seed that alone gives the puzzle of this index: the first puzzle has the given seed itself.</summary>
    public static Seed SeedOf(Seed seed, int index) => index == 0 ? seed : seed.Derive("puzzle", index);

    /// <summary>The puzzle of a seed with its proof, whatever that says.</summary>
    /// <exception cref="CommandFailure">The spec can not be met.</exception>
    public async Task<Puzzle> PressAsync(Seed seed, CancellationToken cancellationToken)
    {
        if (!_generators.TryTake(out PuzzleGenerator? generator))
        {
            generator = new PuzzleGenerator();
        }
        // A large puzzle of a rare grade can take long, and generation knows no interrupt.
        GenerationResult result = await Task.Run(() => generator.Generate(spec, seed), cancellationToken)
            .WaitAsync(cancellationToken);
        _generators.Add(generator);
        return result is GenerationResult.Generated generated
            ? await (await prover()).ProveAsync(generated.Puzzle, cancellationToken)
            : throw CommandFailure.Misuse(((GenerationResult.Refused)result).Reason);
    }

    /// <summary>So many puzzles in the order of their indices.</summary>
    public IAsyncEnumerable<Puzzle> PressAsync(Seed seed, int count, CancellationToken cancellationToken) =>
        OrderedPipeline.RunAsync(
            Enumerable.Range(0, count).ToAsyncEnumerable(),
            (index, token) => PressAsync(SeedOf(seed, index), token),
            Depth,
            cancellationToken
        );
}
