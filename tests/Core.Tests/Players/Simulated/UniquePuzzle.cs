using System.Collections.Immutable;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Themes;
using Gridlock.Puzzles.Wording;
using Gridlock.Solver.Search;

namespace Gridlock.Core.Tests.Players.Simulated;

/// <summary>A puzzle of one tier whose conditions leave exactly its solution, and none of which is dispensable.</summary>
internal static class UniquePuzzle
{
    internal static Puzzle Draw(int rows, int columns, int index)
    {
        var random = new SeededRandom(Seed.Parse($"{rows}x{columns}").Derive("unique", index));
        Theme theme = ThemeCatalogue.All[index % ThemeCatalogue.All.Length];
        ImmutableArray<Category> categories =
        [
            .. theme
                .Draw(rows, columns, random)
                .Select(drawn => new Category(
                    drawn.Category,
                    [.. drawn.Artifacts.Select(name => new Artifact(name, 1 + random.Below(5)))]
                )),
        ];
        ImmutableArray<Artifact> artifacts = [.. categories.SelectMany(category => category.Artifacts)];
        var grid = new Grid(Shape.LineUp, rows, columns, [.. artifacts.Select(artifact => artifact.Complexity)]);
        byte[] solution = new byte[grid.Artifacts];
        for (int row = 0; row < rows; row++)
        {
            byte[] places = [.. Enumerable.Range(0, columns).Select(column => (byte)column)];
            random.Shuffle<byte>(places);
            places.CopyTo(solution, row * columns);
        }
        var labels = new Labels(
            [.. artifacts.Select(artifact => artifact.Name)],
            [.. Enumerable.Range(1, columns).Select(number => $"{theme.ColumnNoun} {number}")],
            theme.ColumnNoun,
            theme.ColumnNounPlural
        );
        return new Puzzle
        {
            Id = $"{rows}x{columns}-{index}",
            Seed = "",
            Grid = grid,
            Theme = theme.Name,
            Labels = labels,
            Categories = categories,
            Conditions =
            [
                .. Conditions(grid, solution, random)
                    .Select((condition, i) => new NumberedCondition(i + 1, 0, condition, condition.ToSentence(labels))),
            ],
            Solution = [.. solution],
            Tiers = [],
            Fingerprint = "",
        };
    }

    private static List<Condition> Conditions(Grid grid, byte[] solution, SeededRandom random)
    {
        var conditions = new List<Condition>();
        while (!IsUnique(grid, solution, conditions))
        {
            for (int i = 0; i < 4; i++)
            {
                ConditionKind kind = ConditionKinds.All[random.Below(ConditionKinds.All.Length)];
                if (kind.Propose(grid, solution, random) is { } condition && !conditions.Contains(condition))
                {
                    conditions.Add(condition);
                }
            }
        }
        for (int i = conditions.Count - 1; i >= 0; i--)
        {
            Condition condition = conditions[i];
            conditions.RemoveAt(i);
            if (!IsUnique(grid, solution, conditions))
            {
                conditions.Insert(i, condition);
            }
        }
        return conditions;
    }

    private static bool IsUnique(Grid grid, byte[] solution, IEnumerable<Condition> conditions)
    {
        var searcher = new Searcher();
        searcher.Load(grid.ToProblem(conditions));
        return searcher.FindOther(solution, stackalloc byte[grid.Artifacts]) == SearchOutcome.None;
    }
}
