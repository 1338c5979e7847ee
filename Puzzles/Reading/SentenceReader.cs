using System.Collections.Immutable;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Reading.Tongues;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Reading;

/// <summary>Reads the sentences of one puzzle, and finds every way in which each can be read.</summary>
internal sealed class SentenceReader(Grid grid, Labels labels)
{
    private readonly Vocabulary _vocabulary = Of(labels);

    /// <summary>Made when first asked for: only puzzles that were imported name things so.</summary>
    private readonly Lazy<Vocabulary> _bare = new(() => Of(labels with { BareNames = true }));

    /// <exception cref="UnreadablePromptException">There is no way to read the sentence, or more than one.</exception>
    internal ClauseReading Read(string sentence)
    {
        if (sentence.Length < 2 || sentence[^1] != '.')
        {
            throw new UnreadablePromptException($"'{sentence}' does not end with a full stop.");
        }
        // The capital may be the name's own.
        string small = char.ToLowerInvariant(sentence[0]) + sentence[1..^1];
        string[] spellings = small[0] == sentence[0] ? [small] : [small, sentence[..^1]];
        List<ClauseReading> readings = [.. spellings.SelectMany(each => Whole(_vocabulary, each))];
        if (readings.Count == 0 && labels.Phrasing.Language == Language.English)
        {
            readings.AddRange(spellings.SelectMany(each => Whole(_bare.Value, each)));
        }
        ImmutableArray<ClauseReading> different = [.. readings.DistinctBy(reading => reading.Condition)];
        return different.Length switch
        {
            1 => different[0],
            0 => throw new UnreadablePromptException($"'{sentence}' is no sentence that a condition can have."),
            _ => throw new UnreadablePromptException(
                $"'{sentence}' can be read as {string.Join(" and as ", different.Select(reading => reading.Condition))}."
            ),
        };
    }

    private static Vocabulary Of(Labels labels) =>
        new(Tongue.All.First(tongue => tongue.Language == labels.Phrasing.Language), labels);

    private List<ClauseReading> Whole(Vocabulary vocabulary, string clause)
    {
        List<ClauseReading> readings = new ClauseSearch(vocabulary, clause).Whole();
        readings.RemoveAll(reading =>
            reading.End != clause.Length || !reading.Condition.Kind.Accepts(reading.Condition, grid)
        );
        return readings;
    }
}
