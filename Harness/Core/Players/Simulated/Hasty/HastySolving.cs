using System.Collections.Immutable;
using Gridlock.Core.Players.Simulated.Solving;
using Gridlock.Core.Players.Simulated.Turns;
using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Explaining;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Solver.Deduction;
using Gridlock.Solver.Search;

namespace Gridlock.Core.Players.Simulated.Hasty;

/// <summary>A grid for the puzzle as misread; where the misreading contradicts the rest, what does not fit is left aside.</summary>
/// <param name="Attempt">Null if not even one condition could be met.</param>
/// <param name="LeftAside">The numbers of the conditions that did not fit.</param>
internal sealed record HastySolving(Attempt? Attempt, ImmutableArray<int> LeftAside)
{
    /// <param name="sure">The numbers that it has just looked at again, and takes first.</param>
    internal static HastySolving Of(HastyReading reading, IReadOnlySet<int> sure, SeededRandom random)
    {
        Grid grid = reading.Puzzle.Grid;
        var guesser = new Guesser(Grade.WhatIf, random);
        (int Number, Condition Condition)[] all =
        [
            .. reading
                .Puzzle.Conditions.Select(condition => condition.Number)
                .OrderBy(number =>
                    sure.Contains(number) ? 0
                    : reading.Wrong.ContainsKey(number) ? 1
                    : 2
                )
                .ThenBy(number => number)
                .SelectMany(number =>
                    reading[number] is { } condition ? [(number, condition)] : (IEnumerable<(int, Condition)>)[]
                ),
        ];
        if (guesser.Solve(NumberedProblem.Of(grid, all)) is { } attempt)
        {
            return new HastySolving(attempt, []);
        }
        var fitting = new List<(int Number, Condition Condition)>();
        var aside = ImmutableArray.CreateBuilder<int>();
        var searcher = new Searcher { NodeLimit = Guesser.Patience };
        byte[] witness = [.. Allocations.Any(grid, random)];
        foreach ((int Number, Condition Condition) each in all)
        {
            fitting.Add(each);
            if (each.Condition.Holds(grid, witness))
            {
                continue;
            }
            searcher.Load(NumberedProblem.Of(grid, fitting).Problem);
            if (searcher.Find(witness) != SearchOutcome.Found)
            {
                fitting.RemoveAt(fitting.Count - 1);
                aside.Add(each.Number);
            }
        }
        return new HastySolving(guesser.Solve(NumberedProblem.Of(grid, fitting)), aside.ToImmutable());
    }
}
