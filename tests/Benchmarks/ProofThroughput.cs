using System.Globalization;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Generation;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Themes;
using Gridlock.Puzzles.Tiers;
using Gridlock.Solver.CpSat;

namespace Gridlock.Benchmarks;

/// <summary>Three-tier 4x7 puzzles a second with CP-SAT's proof of every tier, in several rounds: proof alone, then generation
/// and proof in a pipeline.</summary>
internal static class ProofThroughput
{
    private const int Rounds = 7;
    private const int DefaultPuzzles = 200;
    private const int InFlight = 8;

    internal static async Task<int> RunAsync(string[] args)
    {
        int count = args is [string text, ..] && int.TryParse(text, out int asked) ? asked : DefaultPuzzles;
        EngineOpening opening = await EngineLocator.OpenAsync(new EngineOptions(), CancellationToken.None);
        if (opening is not EngineOpening.Opened opened)
        {
            await Console.Error.WriteLineAsync(((EngineOpening.Unavailable)opening).Reason);
            return 2;
        }
        await using ICpSatEngine engine = opened.Engine;
        var prover = new PuzzleProver(new Prover(engine, new ProverOptions()));
        Console.WriteLine($"{engine.Identity}, {Environment.ProcessorCount} cores, {count} puzzles of 4x7 a round");
        List<Puzzle> puzzles = [.. Generate(count)];
        await MeasureAsync("proof alone", count, () => ProveAllAsync(puzzles, prover));
        await MeasureAsync("generation and proof", count, () => ProveAllAsync(Generate(count), prover));
        return 0;
    }

    private static IEnumerable<Puzzle> Generate(int count)
    {
        var generator = new PuzzleGenerator();
        var spec = new PuzzleSpec(4, 7, 15, 3, new Museum());
        for (int i = 0; i < count; i++)
        {
            yield return (
                (GenerationResult.Generated)generator.Generate(spec, Seed.Parse("throughput").Derive("puzzle", i))
            ).Puzzle;
        }
    }

    private static async Task ProveAllAsync(IEnumerable<Puzzle> puzzles, PuzzleProver prover)
    {
        var running = new Queue<Task<Puzzle>>();
        foreach (Puzzle puzzle in puzzles)
        {
            running.Enqueue(prover.ProveAsync(puzzle, CancellationToken.None));
            if (running.Count >= InFlight)
            {
                Check(await running.Dequeue());
            }
        }
        while (running.TryDequeue(out Task<Puzzle>? last))
        {
            Check(await last);
        }
    }

    private static void Check(Puzzle puzzle)
    {
        if (puzzle.Proof?.Status != ProofStatus.Unique)
        {
            throw new InvalidOperationException($"Puzzle {puzzle.Id} is {puzzle.Proof?.Status}, not unique.");
        }
    }

    private static async Task MeasureAsync(string what, int count, Func<Task> round)
    {
        var rates = new List<double>();
        await round();
        for (int i = 0; i < Rounds; i++)
        {
            long start = TimeProvider.System.GetTimestamp();
            await round();
            rates.Add(count / TimeProvider.System.GetElapsedTime(start).TotalSeconds);
        }
        rates.Sort();
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{what}: median {rates[Rounds / 2]:F0} puzzles a second ({rates[Rounds / 2] * PuzzleSpec.MostTiers:F0} proofs), {rates[0]:F0} to {rates[^1]:F0}"
            )
        );
    }
}
