using System.Collections.Immutable;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Reading;

/// <summary>Rebuilds a puzzle from the text of its solve prompt alone; written from the wording, not from the code that words it,
/// so that each checks the other.</summary>
public static class PromptReader
{
    /// <summary>Text before and after the prompt is passed over; a condition that can not be read in exactly one way is an error.</summary>
    public static PromptReading Read(string text)
    {
        try
        {
            return new PromptReading.Read(Puzzle(text));
        }
        catch (UnreadablePromptException unreadable)
        {
            return new PromptReading.Unreadable(unreadable.Message);
        }
    }

    private static PromptedPuzzle Puzzle(string text)
    {
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        PromptSetting setting = PromptSetting.Find(lines);
        ImmutableArray<Category> categories = CategoryLines.Find(lines, setting);
        ImmutableArray<Artifact> artifacts = [.. categories.SelectMany(category => category.Artifacts)];
        var grid = new Grid(
            Shape.LineUp,
            setting.Rows,
            setting.Columns.Length,
            [.. artifacts.Select(artifact => artifact.Complexity)]
        );
        var labels = new Labels
        {
            Artifacts = [.. artifacts.Select(artifact => artifact.Name)],
            Genders = [.. artifacts.Select(_ => Gender.None)],
            Categories = [.. categories.Select(category => category.Name)],
            Columns = setting.Columns,
            ColumnNoun = new PlaceNoun(setting.ColumnNoun, setting.ColumnNounPlural),
        };
        return new PromptedPuzzle(
            grid,
            labels,
            categories,
            ConditionLines.Find(lines, new SentenceReader(grid, labels))
        );
    }
}
