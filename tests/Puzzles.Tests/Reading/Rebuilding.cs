using Gridlock.Puzzles.Reading;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Tests.Reading;

/// <summary>Whether a prompt's text says all of the puzzle that it was written from.</summary>
internal static class Rebuilding
{
    internal static void Check(Puzzle puzzle)
    {
        PromptedPuzzle read = Read(PromptWriter.Write(puzzle, 1));
        Labels said = puzzle.Labels with { Phrasing = read.Labels.Phrasing };
        read.Labels.Should().BeEquivalentTo(said, options => options.WithStrictOrdering());
        read.Labels.Phrasing.Language.Should().Be(puzzle.Labels.Phrasing.Language);
        read.Grid.Shape.Should().Be(puzzle.Grid.Shape);
        read.Grid.Ratings.Should().Equal(puzzle.Grid.Ratings);
        read.Conditions.Select(c => c.Condition).Should().Equal(puzzle.Conditions.Select(c => c.Condition));
        read.Conditions.Select(c => c.Number).Should().Equal(puzzle.Conditions.Select(c => c.Number));
        read.Categories.Select(c => c.Name).Should().Equal(puzzle.Categories.Select(c => c.Name));
        read.Categories.SelectMany(c => c.Artifacts).Should().Equal(puzzle.Categories.SelectMany(c => c.Artifacts));
    }

    internal static PromptedPuzzle Read(string prompt) =>
        PromptReader.Read(prompt) switch
        {
            PromptReading.Read read => read.Puzzle,
            PromptReading.Unreadable unreadable => throw new InvalidOperationException(
                unreadable.Reason + "\n" + prompt
            ),
            _ => throw new InvalidOperationException(),
        };
}
