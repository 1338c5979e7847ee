using System.Collections.Immutable;
using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Conditions.Compound;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Tests.Identity;

public sealed class FingerprintTests
{
    [Fact]
    public void Is_equal_for_a_puzzle_with_rows_artifacts_columns_and_conditions_rearranged()
    {
        for (int seed = 0; seed < 200; seed++)
        {
            Puzzle puzzle = Puzzles.Generate($"twin {seed}", 3, 4, 6);
            var random = new SeededRandom(Seed.Parse($"rearranged {seed}"));
            int[] variables = Rearranged(puzzle.Grid, random);
            bool mirror = seed % 2 == 0;
            var constraints = Constraints(puzzle)
                .Select(c => (c.Tier, Renamed(c.Constraint, variables, mirror, puzzle.Grid.Columns)))
                .ToArray();
            random.Shuffle<(int, Constraint)>(constraints);
            Fingerprint
                .Of(puzzle.Grid.Artifacts, puzzle.Grid.AnyPosition, constraints)
                .Should()
                .Be(puzzle.Fingerprint, $"of seed {seed}");
        }
    }

    [Fact]
    public void Differs_when_one_condition_is_left_out_or_moved_to_another_tier()
    {
        for (int seed = 0; seed < 100; seed++)
        {
            Puzzle puzzle = Puzzles.Generate($"altered {seed}", 3, 4, 6);
            var constraints = Constraints(puzzle).ToList();
            string without = Fingerprint.Of(puzzle.Grid.Artifacts, puzzle.Grid.AnyPosition, constraints.Skip(1));
            without.Should().NotBe(puzzle.Fingerprint);
            constraints[0] = (2, constraints[0].Constraint);
            Fingerprint
                .Of(puzzle.Grid.Artifacts, puzzle.Grid.AnyPosition, constraints)
                .Should()
                .NotBe(puzzle.Fingerprint);
        }
    }

    [Fact]
    public void Is_equal_when_the_parts_of_both_or_neither_change_places()
    {
        int compared = 0;
        for (int seed = 0; seed < 120; seed++)
        {
            Puzzle puzzle = Puzzles.Generate($"places {seed}", 3, 4, 5);
            var swapped = puzzle.Conditions.Select(numbered =>
                numbered.Condition.Kind is IfAndOnlyIf
                    ? numbered with
                    {
                        Condition = numbered.Condition with { Parts = [.. numbered.Condition.Parts.Reverse()] },
                    }
                    : numbered
            );
            Puzzle other = puzzle with { Conditions = [.. swapped] };
            compared += other.Conditions.SequenceEqual(puzzle.Conditions) ? 0 : 1;
            Fingerprint
                .Of(puzzle.Grid.Artifacts, puzzle.Grid.AnyPosition, Constraints(other))
                .Should()
                .Be(puzzle.Fingerprint);
        }
        compared.Should().BeGreaterThan(20);
    }

    [Fact]
    public void Knows_a_difference_of_totals_by_what_it_says()
    {
        // Columns 0 and 1 of four, heavier by 1 to 3; rows of weights that tell the artifacts apart.
        WeightedSum Difference(ulong region, ulong against, int least, int most) =>
            new(Enumerable.Range(0, 4), [1, 2, 3, 5], region, least, most, against);
        string Print(params Constraint[] constraints) =>
            Fingerprint.Of(4, 0b1111, constraints.Append(new AllDifferent(0, 1, 2, 3)).Select(c => (0, c)));
        Constraint placed = Atom.Is(3, 2);
        string known = Print(placed, Difference(0b0001, 0b0010, 1, 3));
        Print(placed, Difference(0b0010, 0b0001, -3, -1)).Should().Be(known, "it is said from the other side");
        Print(Atom.Is(3, 1), Difference(0b1000, 0b0100, 1, 3)).Should().Be(known, "it is mirrored");
        Print(placed, Difference(0b0010, 0b0001, 1, 3)).Should().Be(known, "columns 0 and 1 have changed names");
        Print(placed, Difference(0b0100, 0b0010, 1, 3)).Should().NotBe(known, "the placed one is on the heavier side");
        Print(placed, Difference(0b0100, 0b0010, 1, 3))
            .Should()
            .NotBe(Print(placed, Difference(0b0010, 0b0100, 1, 3)), "the placed one is on the lighter side");
        Print(placed, Difference(0b0001, 0, 1, 3)).Should().NotBe(known, "it is a plain total");
        Print(placed, Difference(0, 0b0001, -3, -1))
            .Should()
            .Be(Print(placed, Difference(0b0001, 0, 1, 3)), "a total is a difference from nothing");
        Print(placed, Difference(0b0001, 0b0010, 1, 4)).Should().NotBe(known, "it is wider");
    }

    private static IEnumerable<(int Tier, Constraint Constraint)> Constraints(Puzzle puzzle) =>
        puzzle
            .Conditions.SelectMany(numbered =>
                numbered.Condition.ToConstraints(puzzle.Grid).Select(constraint => (numbered.Tier, constraint))
            )
            .Concat(puzzle.Grid.Rules.Select(rule => (0, rule)));

    private static int[] Rearranged(Grid grid, SeededRandom random)
    {
        int[] rows = [.. Enumerable.Range(0, grid.Rows)];
        random.Shuffle<int>(rows);
        int[] variables = new int[grid.Artifacts];
        for (int row = 0; row < grid.Rows; row++)
        {
            int[] places = [.. Enumerable.Range(0, grid.Columns)];
            random.Shuffle<int>(places);
            for (int i = 0; i < grid.Columns; i++)
            {
                variables[row * grid.Columns + i] = rows[row] * grid.Columns + places[i];
            }
        }
        return variables;
    }

    private static Constraint Renamed(Constraint constraint, int[] variables, bool mirror, int columns)
    {
        switch (constraint)
        {
            case AllDifferent different:
                return new AllDifferent(different.Variables.Select(v => variables[v]));
            case Atom atom:
                return Renamed(atom, variables, mirror, columns);
            case CountOf count:
                return new CountOf(
                    count.Atoms.Select(a => Renamed(a, variables, mirror, columns)).Reverse(),
                    count.Least,
                    count.Most
                );
            case WeightedSum sum:
                return new WeightedSum(
                    sum.Variables.Select(v => variables[v]),
                    sum.Weights,
                    Mask(sum.Region, mirror, columns),
                    sum.Least,
                    sum.Most,
                    Mask(sum.Against, mirror, columns)
                );
            default:
                throw new ArgumentException(constraint.ToString());
        }
    }

    private static Atom Renamed(Atom atom, int[] variables, bool mirror, int columns) =>
        atom.Relation is null
            ? Atom.In(variables[atom.First], Mask(atom.Mask, mirror, columns))
            : Atom.Related(
                variables[atom.First],
                mirror
                    ? Relation.Create(
                        "mirrored",
                        (a, b) => a < columns && b < columns && atom.Relation.Holds(columns - 1 - a, columns - 1 - b)
                    )
                    : atom.Relation,
                variables[atom.Second]
            );

    private static ulong Mask(ulong mask, bool mirror, int columns)
    {
        ulong mirrored = 0;
        for (int column = 0; column < columns; column++)
        {
            mirrored |= (mask >> column & 1) << (columns - 1 - column);
        }
        return mirror ? mirrored : mask;
    }
}
