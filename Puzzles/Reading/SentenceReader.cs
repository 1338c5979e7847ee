using System.Collections.Immutable;
using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Reading;

/// <summary>Reads the sentences of one puzzle, and finds every way in which each can be read.</summary>
internal sealed class SentenceReader
{
    private readonly Grid _grid;
    private readonly ImmutableArray<SentenceForm> _all;

    internal SentenceReader(Grid grid, Labels labels)
    {
        _grid = grid;
        _all = SentenceForms.For(labels);
    }

    /// <exception cref="UnreadablePromptException">There is no way to read the sentence, or more than one.</exception>
    internal Condition Read(string sentence)
    {
        if (sentence.Length < 2 || sentence[^1] != '.')
        {
            throw new UnreadablePromptException($"'{sentence}' does not end with a full stop.");
        }
        string clause = char.ToLowerInvariant(sentence[0]) + sentence[1..^1];
        ImmutableArray<Condition> readings =
        [
            .. _all.SelectMany(form => form.At(clause, 0))
                .Where(reading =>
                    reading.End == clause.Length && reading.Condition.Kind.Accepts(reading.Condition, _grid)
                )
                .Select(reading => reading.Condition)
                .Distinct(),
        ];
        return readings.Length switch
        {
            1 => readings[0],
            0 => throw new UnreadablePromptException($"'{sentence}' is no sentence that a condition can have."),
            _ => throw new UnreadablePromptException(
                $"'{sentence}' can be read as {string.Join(" and as ", readings.AsEnumerable())}."
            ),
        };
    }
}
