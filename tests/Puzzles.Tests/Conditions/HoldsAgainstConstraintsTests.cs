using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Wording;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Tests.Conditions;

public sealed class HoldsAgainstConstraintsTests
{
    private const int Seeds = 1500;

    public static TheoryData<string, Shape> Kinds => ConditionSample.KindsAndShapes();

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_condition_holds_exactly_where_its_constraints_do(string name, Shape shape)
    {
        (int proposed, int held, int broken) = (0, 0, 0);
        foreach (ConditionSample sample in ConditionSample.Of(name, shape, "holds", Seeds))
        {
            proposed++;
            Constraint[] constraints = [.. sample.Condition.ToConstraints(sample.Grid)];
            foreach (byte[] positions in sample.Tried())
            {
                bool holds = sample.Condition.Holds(sample.Grid, positions);
                if (Array.TrueForAll(constraints, constraint => constraint.Holds(positions)) != holds)
                {
                    Assert.Fail(
                        $"{sample.Condition} in {string.Join(",", positions)} of {sample.Grid.Columns} columns"
                    );
                }
                held += holds ? 1 : 0;
                broken += holds ? 0 : 1;
            }
        }
        proposed.Should().BeGreaterThan(Seeds / 3);
        held.Should().BeGreaterThan(Seeds / 3);
        broken.Should().BeGreaterThan(Seeds / 10);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_is_proposed_is_true_and_accepted(string name, Shape shape)
    {
        foreach (ConditionSample sample in ConditionSample.Of(name, shape, "proposed", Seeds))
        {
            (Condition condition, Grid grid) = (sample.Condition, sample.Grid);
            if (
                !condition.Holds(grid, sample.Hidden)
                || !condition.Kind.Accepts(condition, grid)
                || condition.Kind.Refusal(condition, grid, Names(grid)) is not null
                || !grid.ToProblem([condition]).IsSatisfiedBy(sample.Hidden)
            )
            {
                Assert.Fail($"{condition} was proposed for {string.Join(",", sample.Hidden)}");
            }
        }
    }

    private static Labels Names(Grid grid) =>
        new()
        {
            Artifacts = [.. Enumerable.Range(0, grid.Artifacts).Select(index => $"artifact {index}")],
            Categories = [.. Enumerable.Range(0, grid.Categories).Select(index => $"category {index}")],
            Columns = [.. Enumerable.Range(0, grid.Columns).Select(index => $"column {index}")],
            ColumnNoun = new PlaceNoun("column", "columns"),
        };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void In_every_allocation_of_a_small_grid_a_condition_holds_exactly_where_its_constraints_do(
        string name,
        Shape shape
    )
    {
        const int ConditionsOfEach = 3;
        const int Tries = 100;
        ConditionKind kind = ConditionKinds.Find(name)!;
        var random = new SeededRandom(Seed.Parse(name).Derive("small", (int)shape));
        (int Rows, int Columns)[] sizes = shape == Shape.Vault ? [(2, 4), (3, 2)] : [(2, 5), (3, 4), (4, 3)];
        int tried = 0;
        foreach ((int rows, int columns) in sizes)
        {
            Grid grid = ConditionSample.GridOf(shape, rows, columns, random);
            IEnumerable<Condition> conditions = Enumerable
                .Range(0, kind.Fits(grid) ? Tries : 0)
                .Select(_ => kind.Propose(grid, Allocations.Draw(grid, random), random))
                .OfType<Condition>()
                .Take(ConditionsOfEach);
            foreach (Condition condition in conditions)
            {
                tried++;
                Constraint[] constraints = [.. condition.ToConstraints(grid)];
                foreach (byte[] positions in Allocations.Every(grid))
                {
                    bool satisfied = Array.TrueForAll(constraints, constraint => constraint.Holds(positions));
                    if (satisfied != condition.Holds(grid, positions))
                    {
                        Assert.Fail($"{condition} in {string.Join(",", positions)} of {columns} columns");
                    }
                }
            }
        }
        tried.Should().BePositive();
    }
}
