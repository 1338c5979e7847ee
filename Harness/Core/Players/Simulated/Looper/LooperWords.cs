using System.Collections.Immutable;
using Gridlock.Core.Players.Simulated.Telling;
using Gridlock.Puzzles.Explaining;
using Gridlock.Puzzles.Reading;

namespace Gridlock.Core.Players.Simulated.Looper;

/// <summary>The looper's sentences; each names a real state of its grid.</summary>
internal sealed class LooperWords(Speaker speaker)
{
    internal string Opening() =>
        speaker.Pick(
            "Let me set up a first grid and test it against the conditions.\n\n",
            "I will start from a plausible grid and fix whatever does not fit.\n\n",
            "Okay, let me write down a candidate and then check it condition by condition.\n\n"
        );

    internal string Candidate(ImmutableArray<byte> positions) =>
        speaker.Pick("Candidate:\n", "First candidate:\n", "Try this:\n")
        + GridTable.Of(positions.AsSpan(), speaker.Words)
        + "\n";

    internal string Violation(PromptedCondition condition, ImmutableArray<byte> positions, bool again)
    {
        string facts = Evidence.For(condition.Condition, positions.AsSpan(), speaker);
        return again
            ? speaker.Pick(
                $"And here condition {condition.Number} fails again: {facts}. ",
                $"Hmm, condition {condition.Number} once more: {facts}, which violates it. ",
                $"Right, that was the problem with condition {condition.Number}: {facts}. "
            )
            : speaker.Pick(
                $"Condition {condition.Number}: {speaker.Clause(condition.Condition)}. But here {facts}, so it is violated. ",
                $"Check condition {condition.Number}: {speaker.Clause(condition.Condition)}. In this grid {facts}. That does not work. ",
                $"Now condition {condition.Number} says that {speaker.Clause(condition.Condition)}, but {facts}. Violated. "
            );
    }

    internal string Swapping(Swap swap, ImmutableArray<byte> after)
    {
        (string first, string second) = (speaker.The(swap.First), speaker.The(swap.Second));
        string places =
            $"{speaker.Place(swap.First, after[swap.First])} and {speaker.Place(swap.Second, after[swap.Second])}";
        return speaker.Pick(
            $"Swap {first} and {second}: now {places}.\n",
            $"Maybe {first} and {second} should change places, so {places}.\n",
            $"What if I exchange {first} with {second}? Then {places}.\n"
        );
    }

    internal string Mended(int number) =>
        speaker.Pick(
            $"Condition {number} is fine now. ",
            $"Good, condition {number} holds. ",
            $"That settles condition {number}. "
        );

    internal string NotMended(int number) =>
        speaker.Pick(
            $"Condition {number} still does not hold, but this may be closer. ",
            $"That alone does not fix condition {number}. "
        );

    internal string Return(ImmutableArray<byte> positions, int artifact, bool table)
    {
        string place = $"{speaker.The(artifact)} in {speaker.Spot(positions[artifact])}";
        return speaker.Pick(
                $"\nWait, let me go back to the grid with {place}. ",
                $"\nHmm, wait. The earlier grid with {place} looked better. Back to that one. ",
                $"\nNo, this is going nowhere. Let me return to the version with {place}. ",
                $"\nActually, let me reconsider the grid with {place}. "
            ) + (table ? "That was:\n" + GridTable.Of(positions.AsSpan(), speaker.Words) : "");
    }

    internal string Stuck() =>
        speaker.Pick("I do not see what to change here. ", "No single swap seems to help here. ");

    internal string Ending(int violated) =>
        speaker.Pick(
            $"\nCondition {violated} is still violated here, and I keep coming back to the same grids. I will answer with this one.\n",
            $"\nI have been around this several times. Condition {violated} still fails, but I will go with this grid for now.\n",
            $"\nThis still breaks condition {violated}. I cannot find a better one, so this is my answer.\n"
        );
}
