using System.Collections.Immutable;
using System.Numerics;
using Gridlock.Puzzles.Explaining;
using Gridlock.Puzzles.Identity;
using Gridlock.Solver.Deduction;
using Gridlock.Solver.Model;
using Gridlock.Solver.Search;

namespace Gridlock.Core.Players.Simulated.Solving;

/// <summary>Deduces as far as the allowed grade leads, and guesses among what is possible where it ends.</summary>
internal sealed class Guesser(Grade most, SeededRandom random)
{
    // After a guess the rest is only worked out, not proven.
    private const Grade MostAfterGuess = Grade.Counting;

    /// <summary>The search nodes after which a player takes something for impossible; hundreds of times what a 4x7 needs.</summary>
    internal const long Patience = 100_000;

    private readonly Searcher _searcher = new() { NodeLimit = Patience };

    /// <summary>Null if no allocation satisfies the problem.</summary>
    internal Attempt? Solve(NumberedProblem problem)
    {
        var steps = ImmutableArray.CreateBuilder<DeductionStep>();
        Problem open = problem.Problem;
        Chain chain = StepSolver.Solve(open, most);
        steps.AddRange(chain.Steps);
        while (chain.End == ChainEnd.Stuck && Guess(open, chain.Domains) is { } guess)
        {
            steps.Add(guess);
            open = new Problem(Without(chain.Domains, guess.Eliminations[0]), open.Constraints);
            chain = StepSolver.Solve(open, MostAfterGuess);
            steps.AddRange(chain.Steps);
        }
        return chain.End == ChainEnd.Solved
            ? new Attempt(
                problem,
                steps.ToImmutable(),
                [.. chain.Domains.Select(d => (byte)BitOperations.TrailingZeroCount(d))]
            )
            : null;
    }

    /// <summary>A place for the artifact with the fewest left; null if there is none to choose, or none leads to an allocation.</summary>
    private DeductionStep? Guess(Problem open, ImmutableArray<ulong> domains)
    {
        int artifact = Enumerable
            .Range(0, domains.Length)
            .Where(each => BitOperations.PopCount(domains[each]) > 1)
            .OrderBy(each => BitOperations.PopCount(domains[each]))
            .FirstOrDefault(-1);
        if (artifact < 0)
        {
            return null;
        }
        ulong[] places =
        [
            .. Enumerable.Range(0, 64).Select(place => 1UL << place).Where(place => (domains[artifact] & place) != 0),
        ];
        random.Shuffle<ulong>(places);
        return places
            .Select(place => new Elimination(artifact, domains[artifact] & ~place))
            .Where(rest => IsPossible(new Problem(Without(domains, rest), open.Constraints)))
            .Select(rest => new DeductionStep(Grade.Direct, [], [rest], null))
            .FirstOrDefault();
    }

    private bool IsPossible(Problem problem)
    {
        _searcher.Load(problem);
        return _searcher.Find(stackalloc byte[problem.Domains.Count]) == SearchOutcome.Found;
    }

    private static ImmutableArray<ulong> Without(ImmutableArray<ulong> domains, Elimination elimination) =>
        domains.SetItem(elimination.Variable, domains[elimination.Variable] & ~elimination.Removed);
}
