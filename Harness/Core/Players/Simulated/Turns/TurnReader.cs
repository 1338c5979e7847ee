using System.Collections.Immutable;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Reading;
using Gridlock.Puzzles.Wording.Checks;

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
                SimulatedMessage last = conversation.Last(static one => Is(one, "user"));
                return Of(read.Puzzle, message.Text, last.Text, conversation.Skip(i + 1), seed);
            }
        }
        return null;
    }

    private static Turn Of(
        PromptedPuzzle puzzle,
        string prompt,
        string last,
        IEnumerable<SimulatedMessage> later,
        string seed
    )
    {
        ImmutableArray<EarlierAnswer> answers =
        [
            .. later
                .Where(message => Is(message, "assistant"))
                .Select(message => EarlierAnswer.Read(message.Text, puzzle)),
        ];
        ImmutableArray<byte>? shown = ShownIn(last, puzzle);
        bool isFresh = shown is not null && ReferenceEquals(last, prompt);
        (Stance stance, int? claimed) = CheckWriter.Recognise(
            last,
            puzzle.Labels.Phrasing.Language,
            puzzle.Conditions.Length
        );
        return new Turn(
            puzzle,
            answers.Length + (isFresh ? 1 : 0),
            shown ?? (answers.IsEmpty ? null : answers[^1].Grid),
            [.. answers.SelectMany(answer => answer.Reported)],
            Seed.Parse(seed + "\n" + prompt)
        )
        {
            Stance = stance,
            Claimed = claimed,
        };
    }

    /// <summary>The arrangement that a message of the harness shows on a line of its own.</summary>
    private static ImmutableArray<byte>? ShownIn(string message, PromptedPuzzle puzzle) =>
        message
            .Split('\n')
            .Where(static line => line.StartsWith("{\"grid\": [", StringComparison.Ordinal))
            .Select(line => EarlierAnswer.Read(line, puzzle).Grid)
            .FirstOrDefault(static grid => grid is not null);

    private static bool Is(SimulatedMessage message, string role) =>
        message.Role.Equals(role, StringComparison.OrdinalIgnoreCase);
}
