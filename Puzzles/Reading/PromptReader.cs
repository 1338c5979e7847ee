using System.Collections.Immutable;
using System.Numerics;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Reading;

/// <summary>Rebuilds a puzzle from the text of its solve prompt alone, in any language; written from the wording, not from the code
/// that words it, so that each checks the other.</summary>
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
        ImmutableArray<(string Name, ImmutableArray<(Noun Noun, int Rating)> Artifacts)> kinds = CategoryLines.Find(
            lines,
            setting
        );
        ImmutableArray<(Noun Noun, int Rating)> artifacts = [.. kinds.SelectMany(kind => kind.Artifacts)];
        var grid = new Grid(
            setting.Shape,
            setting.Rows,
            setting.Columns.Length,
            [.. artifacts.Select(artifact => artifact.Rating)]
        );
        var labels = new Labels
        {
            Artifacts = [.. artifacts.Select(artifact => artifact.Noun.Name)],
            Genders = [.. artifacts.Select(artifact => artifact.Noun.Gender)],
            Categories = [.. kinds.Select(kind => kind.Name)],
            Columns = setting.Columns,
            ColumnNoun = setting.ColumnNoun,
            Rows = setting.RowNames,
            RowNoun = setting.Tongue.VaultRow,
            Phrasing = Phrasing.Usual with { Language = setting.Tongue.Language },
        };
        var reader = new SentenceReader(grid, labels);
        ImmutableArray<string> sentences = ConditionLines.Find(lines, setting.Tongue.ConditionsHeading);
        ImmutableArray<ClauseReading> readings = [.. sentences.Select(reader.Read)];
        return new PromptedPuzzle(
            grid,
            labels with
            {
                Phrasing = new Phrasing(
                    setting.Tongue.Language,
                    StyleOf(readings),
                    readings.Any(reading => reading.NumberWords)
                ),
            },
            [
                .. kinds.Select(kind => new Category(
                    kind.Name,
                    [.. kind.Artifacts.Select(a => new Artifact(a.Noun.Name, a.Rating))]
                )),
            ],
            [.. readings.Select((reading, i) => new PromptedCondition(i + 1, reading.Condition, sentences[i]))]
        );
    }

    /// <summary>The style of most sentences; the plainer one where as many are in either.</summary>
    private static WordingStyle StyleOf(ImmutableArray<ClauseReading> readings) =>
        Enum.GetValues<WordingStyle>()
            .MaxBy(style =>
                readings.Sum(reading => BitOperations.PopCount((uint)(reading.Styles & (1 << (int)style))))
            );
}
