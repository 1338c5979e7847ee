using System.Collections.Immutable;
using Gridlock.Core.Players.Simulated.Turns;
using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Reading;

namespace Gridlock.Core.Players.Simulated.Hasty;

/// <summary>The puzzle as the hasty player has it in mind.</summary>
/// <param name="Wrong">By number, what it takes a condition for; null for a condition that it has forgotten.</param>
internal sealed record HastyReading(PromptedPuzzle Puzzle, ImmutableSortedDictionary<int, Condition?> Wrong)
{
    /// <summary>The mistakes of the first reading, the same in every round, without those in conditions that it has looked at again.</summary>
    internal static HastyReading Of(Turn turn, IEnumerable<int> lookedAtAgain)
    {
        SeededRandom random = turn.OfMatch("hasty mistakes");
        PromptedPuzzle puzzle = turn.Puzzle;
        PromptedCondition[] shuffled = [.. puzzle.Conditions];
        random.Shuffle<PromptedCondition>(shuffled);
        var wrong = ImmutableSortedDictionary.CreateBuilder<int, Condition?>();
        foreach (PromptedCondition condition in shuffled.Take(Mistakes(random)))
        {
            bool forgets = random.Below(100) < HastyRates.Forgotten;
            wrong[condition.Number] = forgets ? null : Misreading.Of(condition.Condition, puzzle.Grid, random);
        }
        wrong.RemoveRange(lookedAtAgain);
        return new HastyReading(puzzle, wrong.ToImmutable());
    }

    /// <summary>The condition as the player has it; null if it has forgotten it.</summary>
    internal Condition? this[int number] =>
        Wrong.TryGetValue(number, out Condition? misread) ? misread : Puzzle.Conditions[number - 1].Condition;

    private static int Mistakes(SeededRandom random)
    {
        int draw = random.Below(100);
        int mistakes = 0;
        foreach (int percent in HastyRates.Mistakes)
        {
            draw -= percent;
            if (draw < 0)
            {
                break;
            }
            mistakes++;
        }
        return mistakes;
    }
}
