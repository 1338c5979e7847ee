using System.Collections.Immutable;
using Gridlock.Core.Players.Simulated.Solving;
using Gridlock.Core.Players.Simulated.Telling;
using Gridlock.Core.Players.Simulated.Turns;
using Gridlock.Puzzles.Explaining;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Reading;
using Gridlock.Solver.Deduction;
using Gridlock.Solver.Search;

namespace Gridlock.Core.Players.Simulated.Scholar;

/// <summary>Solves by deduction, tells its steps, and checks its answer honestly.</summary>
public sealed class ScholarPlayer : ISimulatedPlayer
{
    public string Name => "scholar";

    public IEnumerable<SimulatedPiece> Play(IReadOnlyList<SimulatedMessage> conversation, string seed)
    {
        if (TurnReader.Read(conversation, seed) is not { } turn)
        {
            return NoPuzzle.Answer(Name);
        }
        return turn.Round > 0 && turn.LastGrid is { } grid ? Verify(turn, grid) : Solve(turn);
    }

    private static IEnumerable<SimulatedPiece> Solve(Turn turn)
    {
        SeededRandom random = turn.OfRound("scholar");
        var speaker = new Speaker(turn.Puzzle, random);
        var teller = new DeductionTeller(speaker);
        foreach (string sentence in teller.Opening())
        {
            yield return SimulatedPiece.Reasoning(sentence);
        }
        if (
            StepSolver.Solve(Problem(turn.Puzzle).Problem, Grade.NestedWhatIf).End == ChainEnd.Stuck
            && HasSeveral(turn.Puzzle)
        )
        {
            yield return SimulatedPiece.Reasoning(
                "These conditions leave more than one grid: I find two that satisfy them all.\n"
            );
            yield return SimulatedPiece.Answer(AnswerText.MoreThanOne);
            yield break;
        }
        if (Solution(turn.Puzzle, random) is not { } attempt)
        {
            yield return SimulatedPiece.Reasoning(
                "These conditions contradict each other: I find no grid that satisfies them all.\n"
            );
            yield return SimulatedPiece.Answer(AnswerText.NoSolution);
            yield break;
        }
        foreach (string sentence in teller.Tell(attempt))
        {
            yield return SimulatedPiece.Reasoning(sentence);
        }
        yield return SimulatedPiece.Answer(
            turn.Round == 0
                ? AnswerText.Solve(turn.Puzzle, attempt.Positions.AsSpan())
                : AnswerText.Verify(turn.Puzzle, ImmutableHashSet<int>.Empty, attempt.Positions.AsSpan())
        );
    }

    private static IEnumerable<SimulatedPiece> Verify(Turn turn, ImmutableArray<byte> grid)
    {
        SeededRandom random = turn.OfRound("scholar");
        var speaker = new Speaker(turn.Puzzle, random);
        var checks = new ScholarChecks(speaker);
        foreach (string sentence in checks.Tell(grid))
        {
            yield return SimulatedPiece.Reasoning(sentence);
        }
        ImmutableArray<PromptedCondition> violated = Allocations.Violated(turn.Puzzle, grid);
        if (!violated.IsEmpty && Solution(turn.Puzzle, random) is { } attempt)
        {
            foreach (string sentence in new DeductionTeller(speaker).Tell(attempt))
            {
                yield return SimulatedPiece.Reasoning(sentence);
            }
            grid = attempt.Positions;
        }
        yield return SimulatedPiece.Answer(
            AnswerText.Verify(turn.Puzzle, violated.Select(c => c.Number).ToHashSet(), grid.AsSpan())
        );
    }

    private static Attempt? Solution(PromptedPuzzle puzzle, SeededRandom random) =>
        new Guesser(Grade.NestedWhatIf, random).Solve(Problem(puzzle));

    private static NumberedProblem Problem(PromptedPuzzle puzzle) =>
        NumberedProblem.Of(puzzle.Grid, puzzle.Conditions.Select(c => (c.Number, c.Condition)));

    private static bool HasSeveral(PromptedPuzzle puzzle)
    {
        var searcher = new Searcher { NodeLimit = Guesser.Patience };
        searcher.Load(Problem(puzzle).Problem);
        return searcher.Count(2) == 2;
    }
}
