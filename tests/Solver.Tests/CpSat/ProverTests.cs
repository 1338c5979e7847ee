using Gridlock.Solver.CpSat;
using Gridlock.Solver.CpSat.Protos;
using Gridlock.Solver.Model;

namespace Gridlock.Solver.Tests.CpSat;

public sealed class ProverTests
{
    // One variable of the values 0, 1, 2, of which 2 is excluded; its literals are the model's variables 1 and 2.
    private static readonly Problem Two = new([7UL], [Atom.Is(0, 2).Negate()]);

    [Fact]
    public async Task Infeasible_is_unique_where_the_known_assignment_holds()
    {
        Proof proof = await ProveAsync(0, ScriptedEngine.Says(CpSolverStatus.Infeasible));
        proof.Verdict.Should().BeOfType<Verdict.Unique>().Which.Assignment.Should().Equal(0);
        proof.Should().Match<Proof>(p => p.Conflicts == 2 && p.Branches == 3 && p.Engine.Name == "scripted");
    }

    [Fact]
    public async Task Infeasible_is_impossible_where_the_known_assignment_does_not_hold()
    {
        Proof proof = await ProveAsync(2, ScriptedEngine.Says(CpSolverStatus.Infeasible));
        proof.Verdict.Should().BeOfType<Verdict.Impossible>();
        proof.KnownHolds.Should().BeFalse();
    }

    [Fact]
    public async Task The_only_solution_is_not_unique_where_another_was_known()
    {
        Proof proof = await ProveAsync(2, ScriptedEngine.Says(CpSolverStatus.Optimal, 1, 0, 1));
        proof.Verdict.Should().BeOfType<Verdict.Ambiguous>().Which.Other.Should().Equal(1);
        proof.KnownHolds.Should().BeFalse();
    }

    [Fact]
    public async Task A_checked_other_solution_is_ambiguous()
    {
        Proof proof = await ProveAsync(0, ScriptedEngine.Says(CpSolverStatus.Feasible, 1, 0, 1));
        proof.Verdict.Should().BeOfType<Verdict.Ambiguous>().Which.Other.Should().Equal(1);
    }

    [Theory]
    [InlineData((int)CpSolverStatus.Optimal, new long[] { }, "0 values to a model of 3 variables")]
    [InlineData((int)CpSolverStatus.Optimal, new long[] { 1, 1, 0 }, "was excluded")]
    [InlineData((int)CpSolverStatus.Optimal, new long[] { 1, 0, 0 }, "no value, or two")]
    [InlineData((int)CpSolverStatus.Optimal, new long[] { 1, 1, 1 }, "no value, or two")]
    [InlineData((int)CpSolverStatus.ModelInvalid, new long[] { }, "rejects the model")]
    [InlineData((int)CpSolverStatus.Unknown, new long[] { }, "did not decide")]
    [InlineData(9, new long[] { }, "did not decide")]
    public async Task What_can_not_be_believed_is_undecided(int status, long[] solution, string reason)
    {
        Proof proof = await ProveAsync(0, ScriptedEngine.Says((CpSolverStatus)status, solution));
        proof.Verdict.Should().BeOfType<Verdict.Undecided>().Which.Reason.Should().Contain(reason);
    }

    [Fact]
    public async Task A_solution_that_violates_the_problem_is_undecided()
    {
        var problem = new Problem([3UL, 3UL], [Atom.Related(0, Relation.Equal, 1)]);
        var engine = new ScriptedEngine(ScriptedEngine.Says(CpSolverStatus.Optimal, 1, 1, 0, 0, 1));
        Proof proof = await new Prover(engine, new ProverOptions()).ProveAsync(problem, new byte[] { 0, 0 }, default);
        proof.Verdict.Should().BeOfType<Verdict.Undecided>().Which.Reason.Should().Contain("violates");
    }

    [Fact]
    public async Task Nonsense_and_failures_are_undecided()
    {
        Proof nonsense = await ProveAsync(0, new EngineReply.Answered(new byte[] { 0xff, 0xff, 0xff }));
        nonsense.Verdict.Should().BeOfType<Verdict.Undecided>();
        Proof failed = await ProveAsync(0, new EngineReply.Failed("It is broken."));
        failed.Verdict.Should().Be(new Verdict.Undecided("It is broken."));
        Proof empty = await ProveAsync(0, new EngineReply.Answered(default));
        empty.Verdict.Should().BeOfType<Verdict.Undecided>();
    }

    [Fact]
    public async Task An_infeasible_batch_proves_all_with_one_question()
    {
        var engine = new ScriptedEngine(ScriptedEngine.Says(CpSolverStatus.Infeasible));
        IReadOnlyList<Proof> proofs = await BatchAsync(engine, 0, 1);
        proofs.Should().HaveCount(2).And.OnlyContain(proof => proof.Verdict is Verdict.Unique);
        engine.Asked.Should().ContainSingle();
    }

    [Fact]
    public async Task An_undecided_batch_is_proven_one_by_one()
    {
        var engine = new ScriptedEngine(
            ScriptedEngine.Says(CpSolverStatus.Unknown),
            ScriptedEngine.Says(CpSolverStatus.Infeasible),
            ScriptedEngine.Says(CpSolverStatus.Optimal, 1, 1, 0)
        );
        IReadOnlyList<Proof> proofs = await BatchAsync(engine, 0, 1);
        proofs[0].Verdict.Should().BeOfType<Verdict.Unique>();
        proofs[1].Verdict.Should().BeOfType<Verdict.Ambiguous>();
    }

    [Fact]
    public async Task A_batch_with_a_wrong_known_assignment_is_not_put_as_one()
    {
        var engine = new ScriptedEngine(
            ScriptedEngine.Says(CpSolverStatus.Infeasible),
            ScriptedEngine.Says(CpSolverStatus.Infeasible)
        );
        IReadOnlyList<Proof> proofs = await BatchAsync(engine, 0, 2);
        proofs[0].Verdict.Should().BeOfType<Verdict.Unique>();
        proofs[1].Verdict.Should().BeOfType<Verdict.Impossible>();
    }

    [Fact]
    public async Task Known_assignment_of_another_length_is_refused()
    {
        Func<Task> prove = () =>
            new Prover(new ScriptedEngine(), new ProverOptions()).ProveAsync(Two, new byte[2], default);
        await prove.Should().ThrowAsync<ArgumentException>();
    }

    private static Task<IReadOnlyList<Proof>> BatchAsync(ScriptedEngine engine, params byte[] known) =>
        new Prover(engine, new ProverOptions()).ProveAllAsync(
            [.. known.Select(value => (Two, (ReadOnlyMemory<byte>)new[] { value }))],
            CancellationToken.None
        );

    private static Task<Proof> ProveAsync(byte known, EngineReply reply) =>
        new Prover(new ScriptedEngine(reply), new ProverOptions()).ProveAsync(Two, new[] { known }, default);
}
