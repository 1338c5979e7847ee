using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Tests.Reading;

namespace Gridlock.Puzzles.Tests.Conditions;

public sealed class HoldsAgainstConstraintsTests
{
    private const int Seeds = 3000;
    private const int AllocationsOfEach = 8;

    public static TheoryData<string> Kinds => [.. ConditionKinds.All.Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_condition_holds_exactly_where_its_constraints_do(string name)
    {
        ConditionKind kind = ConditionKinds.Find(name)!;
        (int proposed, int held, int broken) = (0, 0, 0);
        for (int i = 0; i < Seeds; i++)
        {
            var random = new SeededRandom(Seed.Parse(name).Derive("test", i));
            Grid grid = AnyGrid(random);
            byte[] hidden = ProposedPuzzle.Allocation(grid, random);
            if (kind.Propose(grid, hidden, random) is not { } condition)
            {
                continue;
            }
            proposed++;
            condition.Holds(grid, hidden).Should().BeTrue("{0} was proposed for it", condition);
            kind.Accepts(condition, grid).Should().BeTrue("{0} was proposed", condition);
            for (int allocation = 0; allocation < AllocationsOfEach; allocation++)
            {
                byte[] positions = ProposedPuzzle.Allocation(grid, random);
                bool holds = condition.Holds(grid, positions);
                bool satisfied = condition.ToConstraints(grid).All(constraint => constraint.Holds(positions));
                satisfied.Should().Be(holds, "{0} in {1}", condition, string.Join(",", positions));
                held += holds ? 1 : 0;
                broken += holds ? 0 : 1;
            }
        }
        proposed.Should().BeGreaterThan(Seeds / 3);
        held.Should().BePositive();
        broken.Should().BePositive();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Hidden_allocations_satisfy_the_constraints_of_what_is_proposed_for_them(string name)
    {
        ConditionKind kind = ConditionKinds.Find(name)!;
        for (int i = 0; i < Seeds; i++)
        {
            var random = new SeededRandom(Seed.Parse(name).Derive("hidden", i));
            Grid grid = AnyGrid(random);
            byte[] hidden = ProposedPuzzle.Allocation(grid, random);
            if (kind.Propose(grid, hidden, random) is { } condition)
            {
                grid.ToProblem([condition]).IsSatisfiedBy(hidden).Should().BeTrue("{0} was proposed", condition);
            }
        }
    }

    private static Grid AnyGrid(SeededRandom random)
    {
        (int rows, int columns) = (2 + random.Below(7), 2 + random.Below(7));
        return new Grid(
            Shape.LineUp,
            rows,
            columns,
            [.. Enumerable.Range(0, rows * columns).Select(_ => 1 + random.Below(5))]
        );
    }
}
