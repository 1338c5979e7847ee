using System.Collections.Immutable;
using Gridlock.Core.Players.Simulated.Telling;
using Gridlock.Core.Players.Simulated.Turns;
using Gridlock.Puzzles.Explaining;
using Gridlock.Puzzles.Reading;

namespace Gridlock.Core.Players.Simulated.Scholar;

/// <summary>The scholar's check of its grid: every condition, with the facts that decide it.</summary>
internal sealed class ScholarChecks(Speaker speaker)
{
    internal IEnumerable<string> Tell(ImmutableArray<byte> positions)
    {
        PromptedPuzzle puzzle = speaker.Puzzle;
        yield return speaker.Pick(
            "I will check my grid against each condition.\n",
            "Let me verify the conditions one by one against my grid.\n",
            "Checking my allocation, condition by condition.\n"
        );
        yield return GridTable.Of(positions.AsSpan(), speaker.Words) + "\n";
        foreach (PromptedCondition condition in puzzle.Conditions)
        {
            bool holds = condition.Condition.Holds(puzzle.Grid, positions.AsSpan());
            string facts = Evidence.For(condition.Condition, positions.AsSpan(), speaker);
            yield return $"Condition {condition.Number}: {facts}"
                + (holds ? speaker.Pick(": holds.\n", ". Holds.\n", ", so it holds.\n") : ". This is violated.\n");
        }
        int violated = Allocations.Violated(puzzle, positions).Length;
        yield return violated == 0
            ? $"All {puzzle.Conditions.Length} conditions hold, so I keep my grid.\n"
            : $"{PuzzleWords.Count(violated, "condition is", "conditions are")} violated, so I solve it again.\n\n";
    }
}
