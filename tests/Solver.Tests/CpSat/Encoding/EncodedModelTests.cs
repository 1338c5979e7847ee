using Gridlock.Solver.CpSat.Encoding;
using Gridlock.Solver.CpSat.Protos;
using Gridlock.Solver.Model;

namespace Gridlock.Solver.Tests.CpSat.Encoding;

public sealed class EncodedModelTests
{
    private static readonly Relation Less = Relation.Create("less", (first, second) => first < second);

    [Fact]
    public void The_same_atom_or_its_negation_takes_one_literal()
    {
        Atom atom = Atom.Related(0, Less, 1);
        Atom some = Atom.In(2, 0b0011);
        var problem = new Problem(
            [15, 15, 15],
            [
                new CountOf([atom, some], 1, 1),
                new CountOf([atom.Negate(), some.Negate()], 1, 2),
                new CountOf([Atom.In(2, 0b1100), atom], 0, 1),
            ]
        );
        // The constant, four values of each variable, the relation, the mask.
        EncodedModel.Of(problem).Model.Variables.Should().HaveCount(1 + 12 + 2);
    }

    [Fact]
    public void A_model_is_never_empty()
    {
        EncodedModel.Of(new Problem([], [])).Model.Variables.Should().ContainSingle();
    }

    [Fact]
    public void An_empty_domain_and_too_few_values_are_false_clauses()
    {
        foreach (Problem problem in (Problem[])[new([0UL], []), new([3UL, 3UL, 3UL], [new AllDifferent(0, 1, 2)])])
        {
            EncodedModel
                .Of(problem)
                .Model.Constraints.Should()
                .ContainSingle(constraint =>
                    constraint.ConstraintCase == ConstraintProto.ConstraintOneofCase.BoolOr
                    && constraint.BoolOr.Literals.SequenceEqual(new[] { ModelBuilder.False })
                );
        }
    }

    [Fact]
    public void A_union_keeps_the_problems_apart()
    {
        var problem = new Problem([7UL, 7UL], [Atom.Related(0, Less, 1)]);
        EncodedModel single = EncodedModel.Of(problem);
        EncodedModel union = EncodedModel.UnionOf([(problem, new byte[] { 0, 1 }), (problem, new byte[] { 1, 2 })]);
        union.Model.Variables.Count.Should().Be((2 * (single.Model.Variables.Count - 1)) + 1);
        union.Model.Constraints.Count.Should().Be((2 * single.Model.Constraints.Count) + 1);
        union.Model.Constraints[^1].BoolOr.Literals.Should().HaveCount(4).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void A_solution_is_read_back_by_block()
    {
        var problem = new Problem([5UL, 4UL], []);
        EncodedModel union = EncodedModel.UnionOf([(problem, new byte[] { 0, 2 }), (problem, new byte[] { 2, 2 })]);
        long[] solution = [1, 0, 1, 1, 0];
        union.Blocks[0].Read(solution).Should().Equal(2, 2);
        union.Blocks[1].Read(solution).Should().Equal(0, 2);
        union.Blocks[1].Read([1, 0, 1, 1, 1]).Should().BeNull();
    }
}
