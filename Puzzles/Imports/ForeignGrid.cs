using System.Collections.Immutable;
using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Json;
using Gridlock.Puzzles.Tiers;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Imports;

/// <summary>The grid of a foreign puzzle, where its values are looked up by the names that the puzzle itself uses.</summary>
internal sealed class ForeignGrid
{
    private readonly ImmutableArray<ForeignCategory> _categories;
    private readonly ImmutableArray<Category> _named;

    /// <exception cref="PuzzleFormatException">The categories do not make a grid.</exception>
    public ForeignGrid(ImmutableArray<ForeignCategory> categories, ColumnWords columns)
    {
        Require(categories, columns.Names.Length);
        _categories = categories;
        ImmutableArray<string> names = ForeignNames.Distinct(categories);
        int side = columns.Names.Length;
        Grid = new Grid(Shape.LineUp, categories.Length, side, [.. categories.SelectMany(each => each.Ratings)]);
        Labels = new Labels
        {
            Artifacts = names,
            Categories = [.. categories.Select(static category => category.Name)],
            Columns = columns.Names,
            ColumnNoun = columns.Noun,
            BareNames = true,
        };
        _named =
        [
            .. categories.Select(
                (category, row) =>
                    new Category(
                        category.Name,
                        [
                            .. names
                                .AsSpan(row * side, side)
                                .ToArray()
                                .Zip(category.Ratings, static (name, rating) => new Artifact(name, rating)),
                        ]
                    )
            ),
        ];
    }

    public Grid Grid { get; }

    public Labels Labels { get; }

    /// <summary>The artifact of this category and value.</summary>
    /// <exception cref="PuzzleFormatException">There is none.</exception>
    public int Artifact(string category, string value)
    {
        int row = Row(category);
        int index = IndexIn(row, value);
        return index >= 0
            ? index
            : throw new PuzzleFormatException(
                $"'{value}' is no value of category '{category}'; it has {string.Join(", ", _categories[row].Values)}."
            );
    }

    /// <summary>The one artifact of this value, whatever its category; a name that was made distinct is understood too.</summary>
    /// <exception cref="PuzzleFormatException">There is none, or more than one.</exception>
    public int Artifact(string value)
    {
        int[] found = [.. Enumerable.Range(0, Grid.Rows).Select(row => IndexIn(row, value)).Where(i => i >= 0)];
        return found switch
        {
            [int only] => only,
            [] when Array.FindIndex([.. Labels.Artifacts], name => Same(name, value)) is >= 0 and int index => index,
            [] => throw new PuzzleFormatException(
                $"'{value}' is no value of the puzzle; name one of a category, as it is written there."
            ),
            _ => throw new PuzzleFormatException(
                $"'{value}' stands in {found.Length} categories; name the one that is meant, as \"{Labels.Artifacts[found[0]]}\"."
            ),
        };
    }

    /// <summary>The artifact of this value: of the likely category if it stands there, otherwise the only one.</summary>
    /// <param name="likely">A row from 0; may lie outside the grid.</param>
    /// <exception cref="PuzzleFormatException">There is none, or more than one.</exception>
    public int Artifact(string value, int likely)
    {
        int index = likely < Grid.Rows ? IndexIn(likely, value) : -1;
        return index >= 0 ? index : Artifact(value);
    }

    /// <exception cref="PuzzleFormatException">There is no such column.</exception>
    public int Column(int number) =>
        number >= 1 && number <= Grid.Columns
            ? number - 1
            : throw new PuzzleFormatException(
                $"Column {number} is not in the puzzle; it has columns 1 to {Grid.Columns}."
            );

    /// <exception cref="PuzzleFormatException">There is no such column.</exception>
    public int ColumnNamed(string name)
    {
        for (int column = 0; column < Grid.Columns; column++)
        {
            if (Same(Labels.Columns[column], name))
            {
                return column;
            }
        }
        throw new PuzzleFormatException(
            $"'{name}' is no {Labels.ColumnNoun.Singular} of the puzzle; it has {string.Join(", ", Labels.Columns)}."
        );
    }

    /// <param name="columns">The values in each column from the left, in any order.</param>
    /// <exception cref="PuzzleFormatException">The values do not fill the grid.</exception>
    public ImmutableArray<byte> Allocation(IEnumerable<IEnumerable<int>> columns)
    {
        byte[] positions = new byte[Grid.Artifacts];
        Array.Fill(positions, byte.MaxValue);
        foreach ((int column, IEnumerable<int> artifacts) in columns.Index())
        {
            foreach (int artifact in artifacts)
            {
                positions[artifact] = (byte)Math.Min(column, byte.MaxValue);
            }
        }
        return Grid.IsAllocation(positions)
            ? [.. positions]
            : throw new PuzzleFormatException(
                $"The solution does not give each of the {Grid.Columns} columns one value of each category."
            );
    }

    /// <summary>The puzzle with one tier, whose block all conditions are.</summary>
    /// <param name="id">Empty for one made of the names and the texts of the clues.</param>
    /// <param name="clues">A text of null is written from the condition.</param>
    /// <param name="solution">Empty where it is not known.</param>
    public Puzzle ToPuzzle(
        string id,
        string theme,
        IEnumerable<(Condition Condition, string? Text)> clues,
        ImmutableArray<byte> solution
    )
    {
        const int Tier = 1;
        var puzzle = new Puzzle
        {
            Id = id,
            Seed = "",
            Grid = Grid,
            Theme = theme,
            Labels = Labels,
            Categories = _named,
            Conditions =
            [
                .. clues.Select(
                    (clue, i) =>
                        new NumberedCondition(
                            i + 1,
                            Tier,
                            clue.Condition,
                            clue.Text ?? clue.Condition.ToSentence(Labels)
                        )
                ),
            ],
            Solution = solution,
            Tiers = [],
            Fingerprint = "",
        };
        return puzzle with
        {
            Id =
                id.Length > 0
                    ? id
                    : PuzzleId.Of(
                        Grid,
                        string.Join('|', [theme, .. Labels.Artifacts, .. puzzle.Conditions.Select(each => each.Text)])
                    ),
            Tiers = [TierRater.Rate(puzzle, Tier)],
            Fingerprint = Fingerprint.Of(puzzle),
        };
    }

    /// <summary>The index of the category of this name.</summary>
    /// <exception cref="PuzzleFormatException">There is none.</exception>
    public int Row(string category)
    {
        for (int row = 0; row < _categories.Length; row++)
        {
            if (Same(_categories[row].Name, category))
            {
                return row;
            }
        }
        throw new PuzzleFormatException(
            $"'{category}' is no category of the puzzle; it has {string.Join(", ", _categories.Select(each => each.Name))}."
        );
    }

    private int IndexIn(int row, string value)
    {
        ImmutableArray<string> values = _categories[row].Values;
        for (int i = 0; i < values.Length; i++)
        {
            if (Same(values[i], value))
            {
                return row * values.Length + i;
            }
        }
        return -1;
    }

    private static bool Same(string one, string other) =>
        string.Equals(one.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);

    private static void Require(ImmutableArray<ForeignCategory> categories, int columns)
    {
        if (categories.Length is < Grid.LeastSide or > Grid.MostSide || columns is < Grid.LeastSide or > Grid.MostSide)
        {
            throw new PuzzleFormatException(
                $"The puzzle has {Amount.Of(categories.Length, "category", "categories")} and {Amount.Of(columns, "column")}; it needs {Grid.LeastSide} to {Grid.MostSide} of each."
            );
        }
        foreach (ForeignCategory category in categories)
        {
            if (category.Values.Length != columns)
            {
                throw new PuzzleFormatException(
                    $"Category '{category.Name}' has {Amount.Of(category.Values.Length, "value")} for {columns} columns; give it one a column."
                );
            }
        }
    }
}
