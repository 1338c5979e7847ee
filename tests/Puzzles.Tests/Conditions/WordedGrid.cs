using System.Collections.Immutable;
using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Tests.Conditions;

/// <summary>A grid with labels in one phrasing, and conditions to word with them.</summary>
internal sealed class WordedGrid
{
    private readonly SeededRandom _random;

    private WordedGrid(Grid grid, Labels labels, SeededRandom random)
    {
        Grid = grid;
        Labels = labels;
        _random = random;
    }

    internal Grid Grid { get; }

    internal Labels Labels { get; }

    /// <param name="genders">Taken in turn by the artifacts.</param>
    internal static WordedGrid Of(Shape shape, int rows, int columns, Phrasing phrasing, params Gender[] genders)
    {
        var random = new SeededRandom(Seed.Parse($"words {shape} {rows} {columns} {phrasing}"));
        PlaceNoun column = phrasing.Language switch
        {
            Language.German => new PlaceNoun("Saal", "Säle", "Sälen", Gender.Masculine),
            Language.Spanish => new PlaceNoun("sala", "salas", "salas", Gender.Feminine),
            _ => new PlaceNoun("hall", "halls"),
        };
        Labels labels = Labels.Of(
            shape,
            [
                .. Enumerable
                    .Range(0, rows)
                    .Select(row =>
                        (
                            $"kind{row}x",
                            Enumerable.Range(0, columns).Select(i => NounOf(row * columns + i)).ToImmutableArray()
                        )
                    ),
            ],
            column,
            phrasing
        );
        return new WordedGrid(ConditionSample.GridOf(shape, rows, columns, random), labels, random);

        Noun NounOf(int artifact) => new($"thing{artifact}x", genders[artifact % genders.Length]);
    }

    /// <summary>Every language and style, with digits and with number words.</summary>
    internal static IEnumerable<Phrasing> Phrasings() =>
        from language in Enum.GetValues<Language>()
        from style in Enum.GetValues<WordingStyle>()
        from numberWords in new[] { false, true }
        select new Phrasing(language, style, numberWords);

    /// <summary>Conditions of the kind, each proposed for an allocation of its own; none where the kind does not fit.</summary>
    internal IEnumerable<Condition> Conditions(ConditionKind kind, int count) =>
        Enumerable
            .Range(0, kind.Fits(Grid) ? count : 0)
            .Select(_ => kind.Propose(Grid, Allocations.Draw(Grid, _random), _random))
            .OfType<Condition>();
}
