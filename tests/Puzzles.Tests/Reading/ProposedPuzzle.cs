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
    internal static Puzzle Draw(Theme theme, int rows, int columns, SeededRandom random)
    {
        ImmutableArray<Category> categories =
        [
            .. theme
                .Draw(rows, columns, Language.English, random)
                .Select(drawn => new Category(
                    drawn.Name,
                    [.. drawn.Artifacts.Select(noun => new Artifact(noun.Name, 1 + random.Below(5)))]
                )),
        ];
        return Of(categories, theme.Column(Language.English), random);
    }

    internal static Puzzle Of(ImmutableArray<Category> categories, PlaceNoun columnNoun, SeededRandom random)
    {
        ImmutableArray<Artifact> artifacts = [.. categories.SelectMany(category => category.Artifacts)];
        int columns = categories[0].Artifacts.Length;
        var grid = new Grid(Shape.LineUp, categories.Length, columns, [.. artifacts.Select(a => a.Complexity)]);
        Labels labels = Labels.Of(
            Shape.LineUp,
            [.. categories.Select(c => (c.Name, NounsOf(c)))],
            columnNoun,
            Phrasing.Usual
        );
        byte[] hidden = Allocation(grid, random);
        return new Puzzle
        {
            Id = "test",
            Seed = "",
            Grid = grid,
            Theme = "",
            Labels = labels,
            Categories = categories,
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

    internal static byte[] Allocation(Grid grid, SeededRandom random)
    {
        byte[] positions = new byte[grid.Artifacts];
        for (int row = 0; row < grid.Rows; row++)
        {
            Span<byte> places = positions.AsSpan(row * grid.Columns, grid.Columns);
            for (int i = 0; i < places.Length; i++)
            {
                places[i] = (byte)i;
            }
            random.Shuffle(places);
        }
        return positions;
    }
}
