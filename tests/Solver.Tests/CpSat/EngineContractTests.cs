using System.Collections.Concurrent;
using Google.Protobuf;
using Gridlock.Solver.CpSat;
using Gridlock.Solver.CpSat.Encoding;
using Gridlock.Solver.CpSat.Protos;
using Gridlock.Solver.Model;
using Gridlock.Solver.Search;

namespace Gridlock.Solver.Tests.CpSat;

/// <summary>What every engine must do; one sub-class an engine.</summary>
public abstract class EngineContractTests(EngineFixture fixture, EngineChoice choice) : IClassFixture<EngineFixture>
{
    private static readonly SolveParameters Plenty = new(TimeSpan.FromSeconds(30));
    private static readonly CancellationToken None = CancellationToken.None;

    private ICpSatEngine Engine => fixture.Require(choice);

    private Prover Prover => new(Engine, new ProverOptions());

    [Fact]
    public void Identity_says_which_engine_and_which_version()
    {
        Engine.Identity.Name.Should().Be(choice.ToString().ToLowerInvariant());
        Engine.Identity.Version.Should().MatchRegex(@"^\d+\.\d+\.\d+");
        Engine.Identity.Runtime.Should().NotBeEmpty();
    }

    [Fact]
    public async Task Counts_the_solutions_of_thousands_of_random_problems_as_brute_force_and_search_do()
    {
        Prover prover = Prover;
        var counts = new ConcurrentDictionary<int, int>();
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = 4 };
        await Parallel.ForEachAsync(
            Enumerable.Range(0, 2000),
            parallel,
            async (seed, token) =>
            {
                Problem problem = new RandomProblems(seed).Small();
                int expected = BruteForce.Solutions(problem, 2).Count;
                var searcher = new Searcher();
                searcher.Load(problem);
                searcher.Count(2).Should().Be(expected, "problem {0}", seed);
                SolutionCount count = await prover.CountAsync(problem, 2, token);
                SolutionCount right = expected < 2 ? new SolutionCount.Exactly(expected) : new SolutionCount.AtLeast(2);
                count.Should().Be(right, "problem {0} has {1} solutions", seed, expected);
                counts.AddOrUpdate(expected, 1, static (_, sum) => sum + 1);
            }
        );
        counts.Keys.Should().BeEquivalentTo([0, 1, 2]);
        counts.Values.Should().AllSatisfy(number => number.Should().BeGreaterThan(200));
    }

    [Fact]
    public async Task Proof_agrees_with_brute_force_whatever_is_known()
    {
        Prover prover = Prover;
        for (int seed = 10_000; seed < 10_300; seed++)
        {
            Problem problem = new RandomProblems(seed).Small();
            List<byte[]> solutions = BruteForce.Solutions(problem, 2);
            byte[] known = solutions.Count > 0 && seed % 2 == 0 ? solutions[0] : new byte[problem.Domains.Count];
            Proof proof = await prover.ProveAsync(problem, known, None);
            bool holds = problem.IsSatisfiedBy(known);
            Type expected = solutions.Count switch
            {
                0 => typeof(Verdict.Impossible),
                1 when holds => typeof(Verdict.Unique),
                _ => typeof(Verdict.Ambiguous),
            };
            proof.Verdict.Should().BeOfType(expected, "problem {0}", seed);
            proof.KnownHolds.Should().Be(holds);
            if (proof.Verdict is Verdict.Ambiguous ambiguous)
            {
                problem.IsSatisfiedBy(ambiguous.Other.AsSpan()).Should().BeTrue();
                ambiguous.Other.Should().NotEqual(known);
            }
        }
    }

    [Theory]
    [InlineData(3, 4, 22)]
    [InlineData(4, 5, 46)]
    public async Task Vaults_are_judged_as_search_judges_them(int rows, int columns, int statements)
    {
        for (int seed = 0; seed < 15; seed++)
        {
            var vault = new RandomVault(seed, rows, columns);
            Problem problem = vault.WithStatements(statements, statements / 4, statements / 8, statements / 8);
            var searcher = new Searcher { NodeLimit = 50_000 };
            searcher.Load(problem);
            SearchOutcome other = searcher.FindOther(vault.Hidden, new byte[vault.Hidden.Length]);
            Proof proof = await Prover.ProveAsync(problem, vault.Hidden, None);
            Type expected = other switch
            {
                SearchOutcome.Found => typeof(Verdict.Ambiguous),
                SearchOutcome.None => typeof(Verdict.Unique),
                _ => proof.Verdict.GetType(),
            };
            proof.Verdict.Should().BeOfType(expected, "vault {0}", seed);
        }
    }

    [Fact]
    public async Task Proves_without_a_known_assignment()
    {
        for (int seed = 20_000; seed < 20_150; seed++)
        {
            Problem problem = new RandomProblems(seed).Small();
            List<byte[]> solutions = BruteForce.Solutions(problem, 2);
            Proof proof = await Prover.ProveAsync(problem, None);
            proof.KnownHolds.Should().BeNull();
            if (solutions.Count == 1)
            {
                proof.Verdict.Should().BeOfType<Verdict.Unique>().Which.Assignment.Should().Equal(solutions[0]);
            }
            else
            {
                proof
                    .Verdict.Should()
                    .BeOfType(solutions.Count == 0 ? typeof(Verdict.Impossible) : typeof(Verdict.Ambiguous));
            }
        }
    }

    [Fact]
    public async Task Batch_gives_the_verdicts_of_single_proofs()
    {
        var cases = new List<(Problem, ReadOnlyMemory<byte>)>();
        for (int seed = 30_000; cases.Count < 120; seed++)
        {
            Problem problem = new RandomProblems(seed).Small();
            List<byte[]> solutions = BruteForce.Solutions(problem, 2);
            // Mostly unique, so that some of the batches hold nothing else.
            if (solutions.Count == 1 || (solutions.Count == 2 && seed % 7 == 0))
            {
                cases.Add((problem, solutions[0]));
            }
        }
        foreach ((Problem, ReadOnlyMemory<byte>)[] chunk in cases.Chunk(6))
        {
            IReadOnlyList<Proof> batch = await Prover.ProveAllAsync(chunk, None);
            for (int i = 0; i < chunk.Length; i++)
            {
                Proof single = await Prover.ProveAsync(chunk[i].Item1, chunk[i].Item2, None);
                batch[i].Verdict.Should().BeOfType(single.Verdict.GetType());
            }
        }
    }

    [Fact]
    public async Task Eight_tasks_at_once_get_their_own_answers()
    {
        Prover prover = Prover;
        var tasks = Enumerable.Range(0, 8).Select(task => Task.Run(() => ProveManyAsync(prover, task)));
        (await Task.WhenAll(tasks)).Should().AllSatisfy(wrong => wrong.Should().Be(0));

        static async Task<int> ProveManyAsync(Prover prover, int task)
        {
            int wrong = 0;
            for (int round = 0; round < 20; round++)
            {
                byte value = (byte)((task * 20 + round) % 60);
                var problem = new Problem([ulong.MaxValue], [Atom.Is(0, value)]);
                Proof proof = await prover.ProveAsync(problem, CancellationToken.None);
                wrong += proof.Verdict is Verdict.Unique unique && unique.Assignment[0] == value ? 0 : 1;
            }
            return wrong;
        }
    }

    [Fact]
    public async Task A_solve_without_enough_time_is_undecided_soon()
    {
        var prover = new Prover(Engine, new ProverOptions { TimeLimit = TimeSpan.FromSeconds(0.3) });
        Proof proof = await prover.ProveAsync(HardProblems.Pigeons(14), None);
        proof.Verdict.Should().BeOfType<Verdict.Undecided>().Which.Reason.Should().Contain("0.3 s");
        proof.Elapsed.Should().BeLessThan(TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task Cancelling_frees_the_caller_and_leaves_the_engine_usable()
    {
        ICpSatEngine engine = Engine;
        byte[] hard = EncodedModel.Of(HardProblems.Pigeons(14)).Model.ToByteArray();
        using var cancel = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        Func<Task> solve = () => engine.SolveAsync(hard, new SolveParameters(TimeSpan.FromMinutes(2)), cancel.Token);
        long start = TimeProvider.System.GetTimestamp();
        await solve.Should().ThrowAsync<OperationCanceledException>();
        TimeProvider.System.GetElapsedTime(start).Should().BeLessThan(TimeSpan.FromMinutes(1));
        Proof proof = await Prover.ProveAsync(new Problem([3UL], [Atom.Is(0, 1)]), None);
        proof.Verdict.Should().BeOfType<Verdict.Unique>();
    }

    [Fact]
    public async Task The_same_model_gives_the_same_solution()
    {
        (Problem problem, _) = new RandomProblems(1).LineUp(4, 7, 15);
        Solution first = await Prover.SolveAsync(problem, None);
        for (int round = 0; round < 3; round++)
        {
            Solution again = await Prover.SolveAsync(problem, None);
            again
                .Should()
                .BeOfType<Solution.Found>()
                .Which.Assignment.Should()
                .Equal(((Solution.Found)first).Assignment);
        }
    }

    [Fact]
    public async Task A_large_problem_goes_through()
    {
        var problem = new Problem(
            Enumerable.Repeat(ulong.MaxValue, 64),
            [new AllDifferent(Enumerable.Range(0, 64)), Atom.Related(0, Relation.Equal.Negation, 63)]
        );
        Solution solution = await Prover.SolveAsync(problem, None);
        solution.Should().BeOfType<Solution.Found>();
        SolutionCount count = await Prover.CountAsync(problem, 2, None);
        count.Should().Be(new SolutionCount.AtLeast(2));
    }

    [Fact]
    public async Task A_problem_without_variables_has_one_solution()
    {
        (await Prover.CountAsync(new Problem([], []), 2, None)).Should().Be(new SolutionCount.Exactly(1));
    }

    [Fact]
    public async Task An_invalid_model_is_never_decided()
    {
        var invalid = new CpModelProto
        {
            Constraints = { new ConstraintProto { BoolOr = new() { Literals = { 7 } } } },
        };
        EngineReply reply = await Engine.SolveAsync(invalid.ToByteArray(), Plenty, None);
        Status(reply).Should().NotBe(CpSolverStatus.Infeasible).And.NotBe(CpSolverStatus.Optimal);
    }

    [Fact]
    public async Task Half_a_model_is_never_infeasible()
    {
        byte[] model = EncodedModel.Of(HardProblems.Pigeons(3)).Model.ToByteArray();
        (await StatusOfAsync(model)).Should().Be(CpSolverStatus.Infeasible);
        for (int length = 0; length < model.Length; length += 37)
        {
            (await StatusOfAsync(model[..length])).Should().NotBe(CpSolverStatus.Infeasible, "{0} bytes", length);
        }
    }

    private async Task<CpSolverStatus> StatusOfAsync(byte[] model) =>
        Status(await Engine.SolveAsync(model, Plenty, None));

    private static CpSolverStatus Status(EngineReply reply) =>
        reply is EngineReply.Answered answered
            ? CpSolverResponse.Parser.ParseFrom(answered.Response.Span).Status
            : CpSolverStatus.Unknown;
}
