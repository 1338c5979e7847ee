using System.Collections.Immutable;
using Gridlock.Core.Judging.Claims;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Themes;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Core.Tests.Judging.Claims;

/// <summary>Puzzles to talk about, in every language and theme, with true conditions.</summary>
internal static class TalkedPuzzle
{
    public static Puzzle Of(
        int seed,
        Language language = Language.English,
        Theme? theme = null,
        Shape shape = Shape.LineUp,
        int rows = 4,
        int columns = 5,
        int conditions = 12
    )
    {
        var random = new SeededRandom(Seed.Parse($"talk {seed} {language} {shape}"));
        theme ??= ThemeCatalogue.All[random.Below(ThemeCatalogue.All.Length)];
        ImmutableArray<ThemedCategory> names = theme.Draw(rows, columns, language, random);
        var grid = new Grid(shape, rows, columns, [.. Enumerable.Repeat(1, rows * columns)]);
        Labels labels = Labels.Of(
            shape,
            [.. names.Select(c => (c.Name, c.Artifacts))],
            theme.Column(language),
            Phrasing.Usual with
            {
                Language = language,
            }
        );
        byte[] solution = Allocation(grid, random);
        ConditionKind[] kinds =
        [
            .. ConditionKinds.All.Where(kind => kind.Group is ConditionGroup.Direct or ConditionGroup.Relation),
        ];
        var stated = new List<NumberedCondition>();
        while (stated.Count < conditions)
        {
            ConditionKind kind = kinds[random.Below(kinds.Length)];
            if (kind.Fits(grid) && kind.Propose(grid, solution, random) is { } condition)
            {
                stated.Add(new(stated.Count + 1, 1, condition, condition.ToSentence(labels)));
            }
        }
        return new Puzzle
        {
            Id = $"talk-{seed}",
            Seed = "",
            Grid = grid,
            Theme = theme.Name,
            Labels = labels,
            Categories =
            [
                .. names.Select(c => new Category(c.Name, [.. c.Artifacts.Select(a => new Artifact(a.Name, 1))])),
            ],
            Conditions = [.. stated],
            Solution = [.. solution],
            Tiers = [],
            Fingerprint = "",
        };
    }

    /// <summary>Three houses with pets, drinks and people, in that order of columns in the solution.</summary>
    public static Puzzle Houses(params ReadOnlySpan<Condition> conditions)
    {
        string[][] names =
        [
            ["ann", "bob", "carol"],
            ["cat", "dog", "fish"],
            ["tea", "milk", "root beer"],
        ];
        string[] categories = ["name", "pet", "drink"];
        var labels = new Labels
        {
            Artifacts = [.. names.SelectMany(row => row)],
            Categories = [.. categories],
            Columns = ["house 1", "house 2", "house 3"],
            ColumnNoun = new PlaceNoun("house", "houses"),
            BareNames = true,
        };
        return new Puzzle
        {
            Id = "houses",
            Seed = "",
            Grid = new Grid(Shape.LineUp, 3, 3, [.. Enumerable.Repeat(1, 9)]),
            Theme = "plain",
            Labels = labels,
            Categories =
            [
                .. names.Select(
                    (row, i) => new Category(categories[i], [.. row.Select(name => new Artifact(name, 1))])
                ),
            ],
            Conditions =
            [
                .. conditions.ToArray().Select((c, i) => new NumberedCondition(i + 1, 1, c, c.ToSentence(labels))),
            ],
            Solution = [0, 1, 2, 0, 1, 2, 0, 1, 2],
            Tiers = [],
            Fingerprint = "",
        };
    }

    /// <summary>"bob=2", "bob!1", "bob=1/2", with a question mark where it is supposed.</summary>
    public static string Told(Puzzle puzzle, Claim claim) =>
        $"{puzzle.Labels.Artifacts[claim.Artifact]}{(claim.Negated ? "!" : "=")}"
        + string.Join(
            '/',
            Enumerable.Range(0, puzzle.Grid.Positions).Where(p => (claim.Cells >> p & 1) != 0).Select(p => p + 1)
        )
        + (claim.Hypothetical ? "?" : "");

    public static string Told(Puzzle puzzle, string text) =>
        string.Join(' ', ClaimReader.All(new ClaimPuzzle(puzzle, 1), text).Select(claim => Told(puzzle, claim)));

    private static byte[] Allocation(Grid grid, SeededRandom random)
    {
        byte[] positions = new byte[grid.Artifacts];
        int block = grid.Positions;
        for (int start = 0; start < grid.Artifacts; start += block)
        {
            byte[] some = [.. Enumerable.Range(0, block).Select(p => (byte)p)];
            for (int i = block - 1; i > 0; i--)
            {
                int j = random.Below(i + 1);
                (some[i], some[j]) = (some[j], some[i]);
            }
            some.CopyTo(positions, start);
        }
        return positions;
    }
}
