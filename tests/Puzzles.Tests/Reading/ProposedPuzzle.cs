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
                .Draw(rows, columns, random)
                .Select(drawn => new Category(
                    drawn.Category,
                    [.. drawn.Artifacts.Select(name => new Artifact(name, 1 + random.Below(5)))]
                )),
        ];
        return Of(categories, theme.ColumnNoun, theme.ColumnNounPlural, random);
    }

    internal static Puzzle Of(
        ImmutableArray<Category> categories,
        string columnNoun,
        string columnNounPlural,
        SeededRandom random
    )
    {
        ImmutableArray<Artifact> artifacts = [.. categories.SelectMany(category => category.Artifacts)];
        int columns = categories[0].Artifacts.Length;
        var grid = new Grid(Shape.LineUp, categories.Length, columns, [.. artifacts.Select(a => a.Complexity)]);
        var labels = new Labels(
            [.. artifacts.Select(a => a.Name)],
            [.. Enumerable.Range(1, columns).Select(number => $"{columnNoun} {number}")],
            columnNoun,
            columnNounPlural
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
                    .All.Select(kind => kind.Propose(grid, hidden, random))
                    .OfType<Condition>()
                    .Select((condition, i) => new NumberedCondition(i + 1, 0, condition, condition.ToSentence(labels))),
            ],
            Solution = [.. hidden],
            Tiers = [],
            Fingerprint = "",
        };
    }

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
