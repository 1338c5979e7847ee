using Gridlock.Puzzles;
using Gridlock.Puzzles.Generation;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Themes;
using Gridlock.Puzzles.Wording;

namespace Gridlock.App.Tests.Simulation;

/// <summary>A puzzle that players of the cast can solve at once.</summary>
internal static class SmallPrompt
{
    public static string Text { get; } =
        PromptWriter.Write(
            (
                (GenerationResult.Generated)
                    new PuzzleGenerator().Generate(
                        new PuzzleSpec(3, 3, 4, 1, ThemeCatalogue.All[0]),
                        Seed.Parse("small")
                    )
            ).Puzzle,
            1
        );
}
