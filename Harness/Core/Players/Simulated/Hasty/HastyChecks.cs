using System.Collections.Immutable;
using Gridlock.Core.Players.Simulated.Telling;
using Gridlock.Core.Players.Simulated.Turns;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Reading;

namespace Gridlock.Core.Players.Simulated.Hasty;

/// <summary>What the hasty player finds when it checks its grid.</summary>
/// <param name="Found">Conditions that are violated, and that it noticed.</param>
/// <param name="FalseAlarm">A condition that holds, and that it calls violated.</param>
internal sealed record HastyChecks(ImmutableSortedSet<int> Found, int? FalseAlarm)
{
    /// <summary>All that it reports as violated.</summary>
    internal ImmutableSortedSet<int> Reported => FalseAlarm is { } alarm ? Found.Add(alarm) : Found;

    internal static HastyChecks Draw(PromptedPuzzle puzzle, ImmutableArray<byte> positions, SeededRandom random)
    {
        ImmutableArray<PromptedCondition> violated = Allocations.Violated(puzzle, positions);
        ImmutableSortedSet<int> found =
        [
            .. violated.Where(_ => random.Below(100) >= HastyRates.Overlooked).Select(condition => condition.Number),
        ];
        int[] holding = [.. puzzle.Conditions.Except(violated).Select(condition => condition.Number)];
        bool alarmed = random.Below(100) < HastyRates.FalseAlarm && holding.Length > 0;
        return new HastyChecks(found, alarmed ? holding[random.Below(holding.Length)] : null);
    }

    internal IEnumerable<string> Tell(Speaker speaker, ImmutableArray<byte> positions)
    {
        PromptedPuzzle puzzle = speaker.Puzzle;
        yield return speaker.Pick(
            "Quick check of my grid. ",
            "Okay, let me run through the conditions. ",
            "Checking... "
        );
        int since = 1;
        foreach (int number in Reported)
        {
            if (number > since)
            {
                yield return Fine(speaker, since, number - 1);
            }
            PromptedCondition condition = puzzle.Conditions[number - 1];
            string facts = Evidence.For(condition.Condition, positions.AsSpan(), speaker);
            yield return number == FalseAlarm
                ? $"\nCondition {number}: {facts}. That looks wrong to me.\n"
                : $"\nCondition {number}: {speaker.Clause(condition.Condition)}. "
                    + speaker.Pick("Oh, but ", "Wait, ", "Hm, in my grid ")
                    + $"{facts}. "
                    + speaker.Pick("I got that wrong.\n", "That is violated.\n", "My mistake.\n");
            since = number + 1;
        }
        if (since <= puzzle.Conditions.Length)
        {
            yield return Fine(speaker, since, puzzle.Conditions.Length);
        }
        if (Reported.IsEmpty)
        {
            yield return speaker.Pick("Looks good, I keep it.\n", "All fine, same grid.\n", "No problem found.\n");
        }
    }

    private static string Fine(Speaker speaker, int from, int to)
    {
        string conditions =
            from == to ? $"Condition {from}"
            : from + 1 == to ? $"Conditions {from} and {to}"
            : $"Conditions {from} to {to}";
        return $"{conditions}: {speaker.Pick("fine", "okay", "good")}. ";
    }
}
