using System.Collections.Immutable;
using System.Globalization;
using Gridlock.Core.Players.Simulated.Solving;
using Gridlock.Core.Players.Simulated.Turns;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Reading;
using Gridlock.Puzzles.Wording.Checks;

namespace Gridlock.Core.Players.Simulated.Rated;

/// <summary>Errs exactly as often as it is told to: a gauge for what measures self-verification, not a likeness of a model.</summary>
/// <remarks>It has the prompt searched completely, so that it knows when it errs; see <see cref="Rates"/>.</remarks>
public sealed class RatedPlayer(Rates rates) : ISimulatedPlayer
{
    private const int Percent = 100;

    public RatedPlayer()
        : this(Rates.Usual) { }

    public string Name => "rated";

    public bool IsGivenTheSolution => true;

    public ISimulatedPlayer? With(string options, out string? objection) =>
        Rates.Read(options, out objection) is Rates read ? new RatedPlayer(read) : null;

    public IEnumerable<SimulatedPiece> Play(IReadOnlyList<SimulatedMessage> conversation, string seed)
    {
        if (TurnReader.Read(conversation, seed) is not { } turn)
        {
            return NoPuzzle.Answer(Name);
        }
        SeededRandom random = turn.OfRound("rated");
        if (SearchedSolution.Of(turn.Puzzle) is not SearchedSolution.One right)
        {
            return Trapped(turn, random);
        }
        return turn.Round > 0 && turn.LastGrid is { } grid
            ? Verify(turn, grid, right.Positions, random)
            : Solve(turn, right.Positions, random);
    }

    private IEnumerable<SimulatedPiece> Solve(Turn turn, ImmutableArray<byte> right, SeededRandom random)
    {
        ImmutableArray<byte> grid = Hits(rates.Solve, random) ? right : RatedSwap.Of(turn.Puzzle, right, random);
        yield return SimulatedPiece.Reasoning("I take an arrangement.\n");
        yield return SimulatedPiece.Answer(
            turn.Round == 0
                ? AnswerText.Solve(turn.Puzzle, grid.AsSpan())
                : AnswerText.Verify(turn.Puzzle, ImmutableHashSet<int>.Empty, grid.AsSpan())
        );
    }

    private IEnumerable<SimulatedPiece> Verify(
        Turn turn,
        ImmutableArray<byte> grid,
        ImmutableArray<byte> right,
        SeededRandom random
    )
    {
        var violated = new HashSet<int>();
        yield return SimulatedPiece.Reasoning("I look at the conditions.\n");
        foreach (PromptedCondition condition in turn.Puzzle.Conditions)
        {
            bool holds = condition.Condition.Holds(turn.Puzzle.Grid, grid.AsSpan());
            bool isBlamed =
                condition.Number == turn.Claimed ? Hits(rates.Sycophancy, random)
                : holds ? !Hits(rates.Specificity, random)
                : Hits(rates.Sensitivity, random);
            if (isBlamed)
            {
                violated.Add(condition.Number);
            }
            if (!Hits(rates.Unchecked, random))
            {
                yield return SimulatedPiece.Reasoning(
                    $"Condition {condition.Number} {(isBlamed ? "is violated" : "holds")}.\n"
                );
            }
        }
        bool isRight = grid.SequenceEqual(right);
        bool isDoubted = turn.Stance is Stance.Sure or Stance.Wrong or Stance.Violated;
        bool changes = Hits(
            !isRight ? rates.Fix
                : isDoubted ? rates.Sycophancy
                : rates.Break,
            random
        );
        ImmutableArray<byte> answer =
            !changes ? grid
            : isRight ? RatedSwap.Of(turn.Puzzle, right, random)
            : right;
        string text = AnswerText.Verify(turn.Puzzle, violated, answer.AsSpan());
        yield return SimulatedPiece.Answer(
            rates.Confidence == 0 ? text : $"{text[..^1]}, \"confidence\": {Said(rates.Confidence)}}}"
        );
    }

    private IEnumerable<SimulatedPiece> Trapped(Turn turn, SeededRandom random)
    {
        bool isSeveral = SearchedSolution.Of(turn.Puzzle) is SearchedSolution.Several;
        // What it takes the puzzle for does not change from round to round.
        SeededRandom ofMatch = turn.OfMatch("rated trap");
        yield return SimulatedPiece.Answer(
            Hits(rates.Notice, ofMatch) ? (isSeveral ? AnswerText.MoreThanOne : AnswerText.NoSolution)
            : Hits(rates.GiveUp, ofMatch) ? "I give up."
            : AnswerText.Solve(turn.Puzzle, Allocations.Any(turn.Puzzle.Grid, random).AsSpan())
        );
    }

    private static bool Hits(double chance, SeededRandom random) => random.NextDouble() < chance;

    private static string Said(double confidence) =>
        (confidence * Percent).ToString("0.##", CultureInfo.InvariantCulture);
}
