using System.Numerics;
using Gridlock.Core.Judging.Claims;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Core.Tests.Judging.Claims;

/// <summary>What refutes a claim against every subset of the conditions and every allocation of small grids, without the solver: a set refutes
/// where each allocation that has it as claimed violates one of the set.</summary>
public sealed class RefutingSetTests
{
    private const int Seeds = 12;

    [Theory]
    [InlineData(Shape.LineUp, 2, 3, 8)]
    [InlineData(Shape.LineUp, 3, 3, 9)]
    [InlineData(Shape.LineUp, 2, 4, 7)]
    [InlineData(Shape.Vault, 2, 3, 8)]
    public void What_refutes_a_claim_is_a_smallest_set_that_does(Shape shape, int rows, int columns, int conditions)
    {
        int refuted = 0;
        int largest = 0;
        for (int seed = 0; seed < Seeds; seed++)
        {
            Puzzle puzzle = Stated(seed, shape, rows, columns, conditions);
            (byte[] Allocation, uint Violated)[] all = [.. All(puzzle.Grid).Select(a => (a, Violated(puzzle, a)))];
            foreach (Claim claim in ClaimReader.All(new ClaimPuzzle(puzzle, 1), Everything(puzzle)))
            {
                ulong allowed = claim.Allowed(puzzle.Grid.AnyPosition);
                uint[] having =
                [
                    .. all.Where(one => (allowed >> one.Allocation[claim.Artifact] & 1) != 0)
                        .Select(static one => one.Violated)
                        .Distinct(),
                ];
                int smallest = Smallest(having, conditions);

                (claim.Verdict == ClaimVerdict.Contradicted).Should().Be(smallest <= conditions, "seed {0}", seed);
                if (claim.Verdict == ClaimVerdict.Contradicted)
                {
                    uint told = claim.RefutedBy.Aggregate(0u, static (set, number) => set | 1u << (number - 1));
                    having.Should().OnlyContain(violated => (violated & told) != 0, "seed {0}", seed);
                    claim.RefutedBy.Should().HaveCount(smallest, "seed {0}", seed).And.BeInAscendingOrder();
                    refuted++;
                    largest = Math.Max(largest, smallest);
                }
            }
        }
        refuted.Should().BeGreaterThan(100);
        largest.Should().BeGreaterThan(2);
    }

    /// <summary>One more than all where not even all together refute.</summary>
    private static int Smallest(uint[] violated, int conditions)
    {
        int smallest = conditions + 1;
        for (uint set = 0; set < 1u << conditions; set++)
        {
            int size = BitOperations.PopCount(set);
            if (size < smallest && Array.TrueForAll(violated, one => (one & set) != 0))
            {
                smallest = size;
            }
        }
        return smallest;
    }

    private static uint Violated(Puzzle puzzle, byte[] allocation) =>
        puzzle
            .Conditions.Where(each => !each.Condition.Holds(puzzle.Grid, allocation))
            .Aggregate(0u, static (set, each) => set | 1u << (each.Number - 1));

    /// <summary>Conditions of every kind that the grid takes, true in one allocation.</summary>
    private static Puzzle Stated(int seed, Shape shape, int rows, int columns, int conditions)
    {
        Puzzle puzzle = TalkedPuzzle.Of(seed, shape: shape, rows: rows, columns: columns, conditions: 1);
        var random = new SeededRandom(Seed.Parse($"refuting {seed} {shape} {rows} {columns}"));
        byte[] solution = [.. puzzle.Solution];
        var stated = new List<NumberedCondition>();
        while (stated.Count < conditions)
        {
            ConditionKind kind = ConditionKinds.All[random.Below(ConditionKinds.All.Length)];
            if (kind.Fits(puzzle.Grid) && kind.Propose(puzzle.Grid, solution, random) is { } condition)
            {
                stated.Add(new(stated.Count + 1, 1, condition, condition.ToSentence(puzzle.Labels)));
            }
        }
        return puzzle with { Conditions = [.. stated], Solution = [] };
    }

    private static string Everything(Puzzle puzzle)
    {
        var places = new Puzzles.Explaining.Places(puzzle.Grid, puzzle.Labels);
        return string.Concat(
            from artifact in Enumerable.Range(0, puzzle.Grid.Artifacts)
            from position in Enumerable.Range(0, puzzle.Grid.Positions)
            from verb in new[] { "must be in", "can not be in" }
            select $"So the {puzzle.Labels.Artifacts[artifact]} {verb} {places.Name(position)}.\n"
        );
    }

    private static IEnumerable<byte[]> All(Grid grid)
    {
        byte[][] blocks = [.. Orders(grid.Positions)];
        IEnumerable<byte[]> all =
        [
            [],
        ];
        for (int placed = 0; placed < grid.Artifacts; placed += grid.Positions)
        {
            all = all.SelectMany(before => blocks.Select(next => (byte[])[.. before, .. next]));
        }
        return all;
    }

    private static IEnumerable<byte[]> Orders(int count) =>
        count == 0
            ?
            [
                [],
            ]
            : Orders(count - 1)
                .SelectMany(rest =>
                    Enumerable.Range(0, count).Select(at => (byte[])[.. rest[..at], (byte)(count - 1), .. rest[at..]])
                );
}
