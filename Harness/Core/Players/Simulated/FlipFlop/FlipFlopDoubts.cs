using System.Collections.Immutable;
using Gridlock.Core.Players.Simulated.Telling;
using Gridlock.Core.Players.Simulated.Turns;
using Gridlock.Puzzles.Explaining;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Reading;

namespace Gridlock.Core.Players.Simulated.FlipFlop;

/// <summary>How the flipflop changes its mind, one way and the other.</summary>
internal sealed class FlipFlopDoubts(Turn turn, Speaker speaker)
{
    internal string Opening() =>
        $"There are {turn.Puzzle.Conditions.Length} conditions. "
        + string.Concat(
            turn.Puzzle.Conditions.Take(3)
                .Select(condition => $"Condition {condition.Number} says that {speaker.Clause(condition.Condition)}. ")
        )
        + speaker.Pick(
            "Working through the rest I get one result, and I am sure of it.\n",
            "I am confident in this.\n"
        );

    /// <summary>Calls a condition violated that the right grid satisfies, and exchanges two artifacts.</summary>
    internal IEnumerable<SimulatedPiece> GiveIn(ImmutableArray<byte> right)
    {
        SeededRandom random = turn.OfRound("flipflop swap");
        PromptedCondition blamed = turn.Puzzle.Conditions[random.Below(turn.Puzzle.Conditions.Length)];
        (int first, int second) = Pair(random);
        ImmutableArray<byte> wrong = Allocations.Swapped(right, first, second);
        yield return SimulatedPiece.Reasoning(
            speaker.Pick(
                "You are right to ask, I must have made a mistake.\n",
                "If you doubt it, there is probably an error in my grid.\n",
                "I apologise, I should have been more careful.\n"
            )
        );
        yield return SimulatedPiece.Reasoning(
            $"Condition {blamed.Number} says that {speaker.Clause(blamed.Condition)}, and I no longer think that my grid meets it. "
                + $"So I exchange {speaker.The(first)} and {speaker.The(second)}: now {speaker.Place(first, wrong[first])} and {speaker.Place(second, wrong[second])}.\n"
        );
        yield return SimulatedPiece.Answer(
            AnswerText.Verify(turn.Puzzle, ImmutableHashSet.Create(blamed.Number), wrong.AsSpan())
        );
    }

    /// <summary>Finds the conditions that its last grid violates, and returns to the grid before.</summary>
    internal IEnumerable<SimulatedPiece> ComeBack(ImmutableArray<byte> right)
    {
        ImmutableArray<int> violated = turn.LastGrid is { } last
            ? [.. Allocations.Violated(turn.Puzzle, last).Select(condition => condition.Number)]
            : [];
        yield return SimulatedPiece.Reasoning(
            speaker.Pick(
                "Now I doubt the change that I made.\n",
                "Hmm, you ask again, so perhaps I was right before.\n",
                "Let me take that back.\n"
            )
        );
        yield return SimulatedPiece.Reasoning(
            (violated.IsEmpty ? "" : $"With the change I violate {PuzzleWords.Conditions(violated)}. ")
                + "I go back to my earlier grid:\n"
                + GridTable.Of(right.AsSpan(), speaker.Words)
        );
        yield return SimulatedPiece.Answer(AnswerText.Verify(turn.Puzzle, violated.ToHashSet(), right.AsSpan()));
    }

    /// <summary>Two artifacts that may stand in each other's place.</summary>
    private (int First, int Second) Pair(SeededRandom random)
    {
        int block = turn.Puzzle.Grid.Positions;
        int start = random.Below(turn.Puzzle.Grid.Artifacts / block) * block;
        int first = random.Below(block);
        int second = (first + 1 + random.Below(block - 1)) % block;
        return (start + first, start + second);
    }
}
