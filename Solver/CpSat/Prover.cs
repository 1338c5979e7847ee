using System.Collections.Immutable;
using Gridlock.Solver.CpSat.Encoding;
using Gridlock.Solver.Model;

namespace Gridlock.Solver.CpSat;

/// <summary>Has CP-SAT decide whether problems have exactly one solution. Every assignment that it returns is checked in C#;
/// whatever can not be checked or was not answered is undecided.</summary>
public sealed class Prover(ICpSatEngine engine, ProverOptions options)
{
    private const string NotSatisfying = "CP-SAT's solution violates the problem that it was given.";
    private readonly Inquiry _inquiry = new(engine, options);

    public EngineIdentity Engine => engine.Identity;

    /// <summary>Unique: the known assignment satisfies the problem and no other does. Where the known one violates the problem, the
    /// verdict is Ambiguous with any assignment that does satisfy it, or Impossible; never Unique.</summary>
    /// <exception cref="ArgumentException">The known assignment does not have one value a variable.</exception>
    public async Task<Proof> ProveAsync(
        Problem problem,
        ReadOnlyMemory<byte> known,
        CancellationToken cancellationToken
    )
    {
        long start = options.Clock.GetTimestamp();
        bool holds = problem.IsSatisfiedBy(known.Span);
        (Verdict verdict, Effort effort) = await DecideAsync(problem, known, holds, cancellationToken);
        return Finish(verdict, holds, effort, start);
    }

    /// <summary>The same without a known assignment: CP-SAT finds one first.</summary>
    public async Task<Proof> ProveAsync(Problem problem, CancellationToken cancellationToken)
    {
        long start = options.Clock.GetTimestamp();
        (Solution solution, Effort effort) = await FindAsync(problem, [], cancellationToken);
        if (solution is not Solution.Found found)
        {
            return Finish(Negative(solution), null, effort, start);
        }
        (Verdict verdict, Effort more) = await DecideAsync(
            problem,
            found.Assignment.AsMemory(),
            true,
            cancellationToken
        );
        return Finish(verdict, null, effort + more, start);
    }

    /// <summary>Proofs in the order of the cases, which go to the engine as one model that is infeasible if all are unique; only
    /// where it is not are they proven one by one. Put together cases that are expected to be unique.</summary>
    /// <exception cref="ArgumentException">A known assignment does not have one value a variable.</exception>
    public async Task<IReadOnlyList<Proof>> ProveAllAsync(
        IReadOnlyList<(Problem Problem, ReadOnlyMemory<byte> Known)> cases,
        CancellationToken cancellationToken
    )
    {
        if (cases.Count > 1 && cases.All(item => item.Problem.IsSatisfiedBy(item.Known.Span)))
        {
            long start = options.Clock.GetTimestamp();
            Finding finding = await _inquiry.AskAsync(EncodedModel.UnionOf(cases), cancellationToken);
            if (finding is Finding.Infeasible)
            {
                TimeSpan share = options.Clock.GetElapsedTime(start) / cases.Count;
                return
                [
                    .. cases.Select(item =>
                        Finish(new Verdict.Unique(Copy(item.Known)), true, finding.Effort, start) with
                        {
                            Elapsed = share,
                        }
                    ),
                ];
            }
        }
        return await Task.WhenAll(cases.Select(item => ProveAsync(item.Problem, item.Known, cancellationToken)));
    }

    /// <summary>Any assignment that satisfies the problem.</summary>
    public async Task<Solution> SolveAsync(Problem problem, CancellationToken cancellationToken) =>
        (await FindAsync(problem, [], cancellationToken)).Solution;

    /// <summary>Counts solutions by excluding one after the other, up to the limit.</summary>
    public async Task<SolutionCount> CountAsync(Problem problem, int limit, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        var found = new List<ReadOnlyMemory<byte>>();
        while (found.Count < limit)
        {
            (Solution solution, _) = await FindAsync(problem, found, cancellationToken);
            switch (solution)
            {
                case Solution.Found next:
                    found.Add(next.Assignment.AsMemory());
                    break;
                case Solution.Undecided undecided:
                    return new SolutionCount.Undecided(undecided.Reason);
                default:
                    return new SolutionCount.Exactly(found.Count);
            }
        }
        return new SolutionCount.AtLeast(limit);
    }

    private async Task<(Verdict, Effort)> DecideAsync(
        Problem problem,
        ReadOnlyMemory<byte> known,
        bool holds,
        CancellationToken cancellationToken
    )
    {
        (Solution other, Effort effort) = await FindAsync(problem, holds ? [known] : [], cancellationToken);
        Verdict verdict = other switch
        {
            Solution.Found found => new Verdict.Ambiguous(found.Assignment),
            Solution.Impossible when holds => new Verdict.Unique(Copy(known)),
            _ => Negative(other),
        };
        return (verdict, effort);
    }

    private async Task<(Solution Solution, Effort Effort)> FindAsync(
        Problem problem,
        IReadOnlyList<ReadOnlyMemory<byte>> excluded,
        CancellationToken cancellationToken
    )
    {
        Finding finding = await _inquiry.AskAsync(EncodedModel.Of(problem, excluded), cancellationToken);
        Solution solution = finding switch
        {
            Finding.Infeasible => new Solution.Impossible(),
            Finding.Unknown unknown => new Solution.Undecided(unknown.Reason),
            Finding.Feasible feasible => Checked(problem, excluded, feasible.Assignments[0]),
            _ => throw new InvalidOperationException($"'{finding}' is no finding."),
        };
        return (solution, finding.Effort);
    }

    private static Solution Checked(Problem problem, IReadOnlyList<ReadOnlyMemory<byte>> excluded, byte[] values)
    {
        bool repeated = excluded.Any(assignment => assignment.Span.SequenceEqual(values));
        return repeated || !problem.IsSatisfiedBy(values)
            ? new Solution.Undecided(repeated ? "CP-SAT returned a solution that was excluded." : NotSatisfying)
            : new Solution.Found([.. values]);
    }

    private static Verdict Negative(Solution solution) =>
        solution is Solution.Undecided undecided ? new Verdict.Undecided(undecided.Reason) : new Verdict.Impossible();

    private static ImmutableArray<byte> Copy(ReadOnlyMemory<byte> values) => [.. values.Span];

    private Proof Finish(Verdict verdict, bool? holds, Effort effort, long start) =>
        new(verdict, holds, engine.Identity, options.Clock.GetElapsedTime(start), effort.Conflicts, effort.Branches);
}
