using System.Collections.Immutable;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Themes;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Core.Tests.Judging;

/// <summary>Puzzles with true conditions of every kind; whether they are unique does not matter to a judge.</summary>
internal static class TestPuzzle
{
    public static Puzzle Create(string seed, int rows = 4, int columns = 7, bool invented = false, int tiers = 3)
    {
        var random = new SeededRandom(Seed.Parse(seed));
        Theme theme = invented ? new Invented() : new Museum();
        ImmutableArray<ThemedCategory> names = theme.Draw(rows, columns, Language.English, random);
        ImmutableArray<Category> categories =
        [
            .. names.Select(c => new Category(
                c.Name,
                [.. c.Artifacts.Select(a => new Artifact(a.Name, 1 + random.Below(5)))]
            )),
        ];
        var grid = new Grid(
            Shape.LineUp,
            rows,
            columns,
            [.. categories.SelectMany(c => c.Artifacts).Select(artifact => artifact.Complexity)]
        );
        Labels labels = Labels.Of(
            Shape.LineUp,
            [.. names.Select(c => (c.Name, c.Artifacts))],
            theme.Column(Language.English),
            Phrasing.Usual
        );
        byte[] solution = Allocation(grid, random);
        var conditions = ImmutableArray.CreateBuilder<NumberedCondition>();
        for (int tier = 0; tier <= tiers; tier++)
        {
            int first = tier == 0 ? 1 : 16;
            for (int index = 0; index < (tier == 0 ? 15 : 3 + tier); index++)
            {
                Condition condition = Propose(grid, solution, random);
                conditions.Add(new(first + index, tier, condition, condition.ToSentence(labels)));
            }
        }
        return new Puzzle
        {
            Id = "test-" + seed,
            Seed = "",
            Grid = grid,
            Theme = theme.Name,
            Labels = labels,
            Categories = categories,
            Conditions = conditions.ToImmutable(),
            Solution = [.. solution],
            Tiers = [],
            Fingerprint = "",
        };
    }

    public static byte[] Allocation(Grid grid, SeededRandom random)
    {
        byte[] positions = new byte[grid.Artifacts];
        for (int row = 0; row < grid.Rows; row++)
        {
            byte[] order = [.. Enumerable.Range(0, grid.Columns).Select(column => (byte)column)];
            random.Shuffle<byte>(order);
            order.CopyTo(positions, row * grid.Columns);
        }
        return positions;
    }

    /// <summary>Rows of names as the answer format wants them.</summary>
    public static string[][] Rows(Puzzle puzzle, IReadOnlyList<byte> positions)
    {
        string[][] rows = [.. Enumerable.Range(0, puzzle.Grid.Rows).Select(_ => new string[puzzle.Grid.Columns])];
        for (int artifact = 0; artifact < positions.Count; artifact++)
        {
            rows[puzzle.Grid.CategoryOf(artifact)][positions[artifact]] = puzzle.Labels.Artifacts[artifact];
        }
        return rows;
    }

    private static Condition Propose(Grid grid, byte[] solution, SeededRandom random)
    {
        while (true)
        {
            ConditionKind kind = ConditionKinds.All[random.Below(ConditionKinds.All.Length)];
            if (kind.Fits(grid) && kind.Propose(grid, solution, random) is { } condition)
            {
                return condition;
            }
        }
    }
}
