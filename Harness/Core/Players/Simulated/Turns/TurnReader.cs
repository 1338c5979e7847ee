using System.Collections.Immutable;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Reading;

namespace Gridlock.Core.Players.Simulated.Turns;

/// <summary>Finds the latest puzzle in a conversation, and the answers to it.</summary>
internal static class TurnReader
{
    /// <summary>Null if no user message holds a puzzle.</summary>
    internal static Turn? Read(IReadOnlyList<SimulatedMessage> conversation, string seed)
    {
        for (int i = conversation.Count - 1; i >= 0; i--)
        {
            SimulatedMessage message = conversation[i];
            if (Is(message, "user") && PromptReader.Read(message.Text) is PromptReading.Read read)
            {
                return Of(read.Puzzle, message.Text, conversation.Skip(i + 1), seed);
            }
        }
        return null;
    }

    private static Turn Of(PromptedPuzzle puzzle, string prompt, IEnumerable<SimulatedMessage> later, string seed)
    {
        ImmutableArray<EarlierAnswer> answers =
        [
            .. later
                .Where(message => Is(message, "assistant"))
                .Select(message => EarlierAnswer.Read(message.Text, puzzle)),
        ];
        return new Turn(
            puzzle,
            answers.Length,
            answers.IsEmpty ? null : answers[^1].Grid,
            [.. answers.SelectMany(answer => answer.Reported)],
            Seed.Parse(seed + "\n" + prompt)
        );
    }

    private static bool Is(SimulatedMessage message, string role) =>
        message.Role.Equals(role, StringComparison.OrdinalIgnoreCase);
}
