using System.Collections.Immutable;
using Gridlock.Core.Players.Simulated.Telling;
using Gridlock.Core.Players.Simulated.Turns;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Reading;

namespace Gridlock.Core.Players.Simulated.Looper;

/// <summary>The looper's check of its own grid: it always finds an error, and may overlook others.</summary>
internal sealed class LooperChecks(PromptedPuzzle puzzle, Speaker speaker, SeededRandom random)
{
    /// <summary>Of the violated conditions after the first, one in so many is overlooked.</summary>
    internal const int OverlookedOneIn = 3;

    /// <summary>What it calls violated: never nothing, so that a right grid would be doubted too.</summary>
    internal ImmutableSortedSet<int> Find(ImmutableArray<byte> positions)
    {
        ImmutableArray<PromptedCondition> violated = Allocations.Violated(puzzle, positions);
        return violated.IsEmpty
            ? [puzzle.Conditions[random.Below(puzzle.Conditions.Length)].Number]
            : [.. violated.Where((_, i) => i == 0 || random.Below(OverlookedOneIn) > 0).Select(c => c.Number)];
    }

    internal IEnumerable<string> Tell(ImmutableArray<byte> positions, ImmutableSortedSet<int> found)
    {
        yield return speaker.Pick(
            "Let me check my grid against every condition again.\n",
            "Going through the conditions one by one with my grid.\n"
        );
        int since = 1;
        foreach (int number in found)
        {
            yield return Holding(since, number - 1);
            PromptedCondition condition = puzzle.Conditions[number - 1];
            string facts = Evidence.For(condition.Condition, positions.AsSpan(), speaker);
            yield return condition.Condition.Holds(puzzle.Grid, positions.AsSpan())
                ? $"Condition {number}: {facts}. I am no longer sure that this is right.\n"
                : $"Condition {number}: {speaker.Clause(condition.Condition)}. But {facts}. "
                    + speaker.Pick(
                        "I made an error there.\n",
                        "That is violated, I missed it.\n",
                        "So that is wrong.\n"
                    );
            since = number + 1;
        }
        yield return Holding(since, puzzle.Conditions.Length);
        yield return speaker.Pick(
            "\nSo the grid has to change. ",
            "\nI need to fix this. ",
            "\nLet me try to repair it. "
        );
    }

    private static string Holding(int from, int to) =>
        from > to ? ""
        : from == to ? $"Condition {from} holds. "
        : from + 1 == to ? $"Conditions {from} and {to} hold. "
        : $"Conditions {from} to {to} hold. ";
}
