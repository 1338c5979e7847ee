using Gridlock.Puzzles;
using Gridlock.Puzzles.Generation;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Json;
using Gridlock.Puzzles.Themes;
using Gridlock.Puzzles.Tiers;

namespace Gridlock.App.Tests.PlannedRuns;

/// <summary>Unique puzzles with the record of a proof, made without an engine.</summary>
internal static class ProvenByRecord
{
    public static Puzzle Make(int number)
    {
        var spec = new PuzzleSpec(3, 3, 4, 1, new Museum());
        var made = (GenerationResult.Generated)
            new PuzzleGenerator().Generate(spec, Seed.Parse("record").Derive("puzzle", number));
        return made.Puzzle with { Proof = ProofOf(made.Puzzle) };
    }

    public static string Lines(int count) =>
        string.Concat(Enumerable.Range(0, count).Select(static number => PuzzleJson.Write(Make(number)) + "\n"));

    private static ProofRecord ProofOf(Puzzle puzzle) =>
        new(
            "wasm",
            "0.0",
            ProofStatus.Unique,
            null,
            [.. puzzle.Tiers.Select(static tier => new TierProof(tier.Tier, ProofStatus.Unique, 0, 0))]
        );
}
