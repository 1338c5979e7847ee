using System.Collections.Immutable;
using Gridlock.Solver.Deduction;
using Gridlock.Solver.Model;

namespace Gridlock.Solver.Tests.Deduction;

public sealed class GradeTests
{
    private static readonly Relation Before = Relation.Create("before", static (a, b) => a < b);

    [Fact]
    public void A_statement_on_one_variable_is_direct() =>
        Only(Solve([7], Atom.In(0, 0b011))).Should().BeEquivalentTo(Step(Grade.Direct, [0], (0, 0b100)));

    [Fact]
    public void A_placed_value_leaves_its_peers_directly() =>
        Only(Solve([0b001, 0b111], new AllDifferent(0, 1)))
            .Should()
            .BeEquivalentTo(Step(Grade.Direct, [0], (1, 0b001)));

    [Fact]
    public void All_of_several_statements_is_as_easy_as_each() =>
        Solve([7, 7], new CountOf([Atom.Is(0, 1), Atom.Is(1, 2)], 2, 2)).Grade.Should().Be(Grade.Direct);

    [Fact]
    public void Neither_of_two_statements_is_as_easy_as_each() =>
        Solve([3, 3], new CountOf([Atom.Is(0, 1), Atom.Is(1, 0)], 0, 0)).Grade.Should().Be(Grade.Direct);

    [Fact]
    public void A_relation_rules_out_values_without_a_partner_on_both_sides() =>
        Only(Solve([0b111, 0b111], Atom.Related(0, Before, 1)))
            .Should()
            .BeEquivalentTo(Step(Grade.Relation, [0], (0, 0b100), (1, 0b001)));

    [Fact]
    public void A_hidden_single_needs_sets() =>
        Solve([0b111, 0b011, 0b011], new AllDifferent(0, 1, 2))
            .Steps[0]
            .Should()
            .BeEquivalentTo(Step(Grade.Sets, [0], (0, 0b011)));

    [Fact]
    public void There_is_no_hidden_single_where_a_value_may_stay_unused() =>
        Solve([0b1111, 0b1011, 0b1011], new AllDifferent(0, 1, 2)).Steps.Should().BeEmpty();

    [Fact]
    public void A_naked_pair_keeps_its_values_from_the_others() =>
        Only(Solve([0b0011, 0b0011, 0b11111, 0b11110], new AllDifferent(0, 1, 2, 3)))
            .Should()
            .BeEquivalentTo(Step(Grade.Sets, [0], (2, 0b00011), (3, 0b00010)));

    [Fact]
    public void A_hidden_pair_has_no_room_for_others() =>
        Only(Solve([0b11111, 0b11111, 0b11100, 0b11100, 0b11100], new AllDifferent(0, 1, 2, 3, 4)))
            .Should()
            .BeEquivalentTo(Step(Grade.Sets, [0], (0, 0b11100), (1, 0b11100)));

    [Fact]
    public void A_naked_triple_keeps_its_values_from_the_others() =>
        Only(Solve([0b011, 0b110, 0b101, 0b111111, 0b111000], new AllDifferent(0, 1, 2, 3, 4)))
            .Should()
            .BeEquivalentTo(Step(Grade.Sets, [0], (3, 0b000111)));

    [Fact]
    public void Four_variables_for_three_values_is_a_contradiction_of_sets()
    {
        Chain chain = Solve([0b111, 0b111, 0b111, 0b111], new AllDifferent(0, 1, 2, 3));
        chain.End.Should().Be(ChainEnd.Contradiction);
        chain.Grade.Should().Be(Grade.Sets);
    }

    [Fact]
    public void Exactly_one_of_two_is_counting() =>
        Only(Solve([0b01, 0b11], new CountOf([Atom.Is(0, 1), Atom.Is(1, 1)], 1, 1)))
            .Should()
            .BeEquivalentTo(Step(Grade.Counting, [0], (1, 0b01)));

    [Fact]
    public void Either_of_two_places_for_one_variable_leaves_only_these() =>
        Only(Solve([0b1111], new CountOf([Atom.Is(0, 1), Atom.Is(0, 2)], 1, 2)))
            .Should()
            .BeEquivalentTo(Step(Grade.Counting, [0], (0, 0b1001)));

    [Fact]
    public void A_sum_forces_the_weight_that_it_can_not_do_without() =>
        Only(Solve([3, 3, 3], new WeightedSum([0, 1, 2], [5, 2, 1], 0b10, 6, 8)))
            .Should()
            .BeEquivalentTo(Step(Grade.Counting, [0], (0, 0b01)));

    [Fact]
    public void A_difference_of_totals_puts_the_heaviest_where_nothing_else_outweighs_it() =>
        Only(Solve([7, 7, 7], new WeightedSum([0, 1, 2], [5, 2, 1], 0b001, 3, 8, against: 0b010)))
            .Should()
            .BeEquivalentTo(Step(Grade.Counting, [0], (0, 0b010)));

    [Fact]
    public void A_difference_of_totals_knows_that_a_group_fills_both_regions() =>
        // One of each weight on either side: only 5 - 1 is so far apart.
        Solve([7, 7, 7], new AllDifferent(0, 1, 2), new WeightedSum([0, 1, 2], [5, 2, 1], 0b001, 4, 8, against: 0b010))
            .Domains.Should()
            .Equal(0b001, 0b100, 0b010);

    [Fact]
    public void A_sum_keeps_out_what_is_too_heavy_and_names_the_group_that_says_one_of_them_is_in()
    {
        // One of each pair has value 0, so that the pairs give at least 3 + 2; 5 + 2 and 3 + 4 are too much.
        Chain chain = Solve(
            [3, 3, 3, 3],
            new AllDifferent(0, 1),
            new AllDifferent(2, 3),
            new WeightedSum([0, 1, 2, 3], [3, 5, 2, 4], 0b01, 0, 6)
        );
        chain
            .Steps[0]
            .Should()
            .BeEquivalentTo(Step(Grade.Counting, [0, 1, 2], (0, 0b10), (1, 0b01), (2, 0b10), (3, 0b01)));
        chain.End.Should().Be(ChainEnd.Solved);
    }

    [Fact]
    public void A_what_if_names_only_what_its_contradiction_depends_on()
    {
        // The last variable follows the assumption as well, which has nothing to do with the contradiction.
        Relation next = Relation.Create("next", static (a, b) => (a + 1) % 3 == b);
        Chain chain = Solve(
            [0b111, 0b111, 0b111],
            Atom.Related(0, next, 2),
            new CountOf([Atom.In(0, 0b110), Atom.Is(1, 0)], 1, 2),
            new CountOf([Atom.In(0, 0b110), Atom.Is(1, 1)], 1, 2)
        );
        DeductionStep step = chain.Steps[0];
        step.Grade.Should().Be(Grade.WhatIf);
        step.Constraints.Should().Equal(1, 2);
        step.Eliminations.Should().Equal(new Elimination(0, 0b001));
        step.Assumption!.Steps.Should().OnlyContain(inner => inner.Grade == Grade.Counting);
        chain.WhatIfs.Should().Be(1);
    }

    [Fact]
    public void What_no_single_assumption_decides_needs_a_nested_what_if()
    {
        // Every assignment breaks one statement, but one assumed value still leaves each statement two chances.
        Constraint[] each =
        [
            .. from a in Enumerable.Range(0, 2)
            from b in Enumerable.Range(0, 2)
            from c in Enumerable.Range(0, 2)
            select new CountOf([Atom.Is(0, a), Atom.Is(1, b), Atom.Is(2, c)], 1, 3),
        ];
        Chain chain = StepSolver.Solve(new Problem([3, 3, 3], each));
        chain.End.Should().Be(ChainEnd.Contradiction);
        chain.Grade.Should().Be(Grade.NestedWhatIf);
        chain.Steps[0].Constraints.Should().HaveCount(4, "the statements that the assumed value fulfils play no part");
        StepSolver.Solve(new Problem([3, 3, 3], each), Grade.WhatIf).End.Should().Be(ChainEnd.Stuck);
    }

    [Fact]
    public void An_easier_technique_on_a_later_constraint_goes_first() =>
        Solve([7, 7], new CountOf([Atom.Is(0, 0), Atom.Is(0, 1)], 1, 1), Atom.Related(0, Before, 1), Atom.Is(1, 2))
            .Steps.Select(step => step.Grade)
            .Should()
            .StartWith([Grade.Direct, Grade.Relation]);

    private static Chain Solve(ulong[] domains, params Constraint[] constraints) =>
        StepSolver.Solve(new Problem(domains, constraints));

    private static DeductionStep Only(Chain chain) => chain.Steps.Should().ContainSingle().Subject;

    private static DeductionStep Step(
        Grade grade,
        ImmutableArray<int> constraints,
        params (int Variable, ulong Removed)[] eliminations
    ) => new(grade, constraints, [.. eliminations.Select(each => new Elimination(each.Variable, each.Removed))], null);
}
