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
        for (int seed = 0; seed < 60; seed++)
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
                    sum.Most
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
