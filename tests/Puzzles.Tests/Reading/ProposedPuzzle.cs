using System.Collections.Immutable;
using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Themes;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Tests.Reading;

/// <summary>A puzzle of proposed conditions, true in its allocation but not necessarily unique.</summary>
internal static class ProposedPuzzle
{
    internal static Puzzle Draw(
        Theme theme,
        int rows,
        int columns,
        SeededRandom random,
        Shape shape = Shape.LineUp,
        Phrasing? phrasing = null
    )
    {
        Phrasing words = phrasing ?? Phrasing.Usual;
        ImmutableArray<ThemedCategory> drawn = theme.Draw(rows, columns, words.Language, random);
        int[] ratings = [.. Enumerable.Range(0, rows * columns).Select(_ => 1 + random.Below(5))];
        Labels labels = Labels.Of(
            shape,
            [.. drawn.Select(category => (category.Name, category.Artifacts))],
            theme.Column(words.Language),
            words
        );
        return Of(labels, [.. ratings], shape, random);
    }

    internal static Puzzle Of(ImmutableArray<Category> categories, PlaceNoun columnNoun, SeededRandom random)
    {
        Labels labels = Labels.Of(
            Shape.LineUp,
            [.. categories.Select(c => (c.Name, NounsOf(c)))],
            columnNoun,
            Phrasing.Usual
        );
        return Of(labels, [.. categories.SelectMany(c => c.Artifacts).Select(a => a.Complexity)], Shape.LineUp, random);
    }

    private static Puzzle Of(Labels labels, ImmutableArray<int> ratings, Shape shape, SeededRandom random)
    {
        int columns = labels.Columns.Length;
        var grid = new Grid(shape, labels.Categories.Length, columns, ratings);
        byte[] hidden = Allocations.Draw(grid, random);
        return new Puzzle
        {
            Id = "test",
            Seed = "",
            Grid = grid,
            Theme = "",
            Labels = labels,
            Categories =
            [
                .. labels.Categories.Select(
                    (name, c) =>
                        new Category(
                            name,
                            [
                                .. Enumerable
                                    .Range(c * columns, columns)
                                    .Select(a => new Artifact(labels.Artifacts[a], ratings[a])),
                            ]
                        )
                ),
            ],
            Conditions =
            [
                .. ConditionKinds
                    .All.Where(kind => kind.Fits(grid))
                    .Select(kind => kind.Propose(grid, hidden, random))
                    .OfType<Condition>()
                    .Select((condition, i) => new NumberedCondition(i + 1, 0, condition, condition.ToSentence(labels))),
            ],
            Solution = [.. hidden],
            Tiers = [],
            Fingerprint = "",
        };
    }

    private static ImmutableArray<Noun> NounsOf(Category category) =>
        [.. category.Artifacts.Select(artifact => new Noun(artifact.Name, Gender.None))];
}
