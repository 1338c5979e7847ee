using System.Collections.Immutable;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Core.Matches;

/// <summary>What is said to a player, round by round; nothing in it tells whether an answer was right.</summary>
public static class Protocol
{
    /// <summary>Stands for an answer without any text, because providers refuse empty messages.</summary>
    public const string NoAnswer = "(no answer)";

    /// <summary>The conversation of the solve round.</summary>
    public static ImmutableArray<Turn> Solve(Puzzle puzzle, int tier) =>
        [new Turn(Turn.User, PromptWriter.Write(puzzle, tier))];

    /// <summary>The conversation of the next verification round.</summary>
    /// <param name="answer">The player's answer of the round before, without its reasoning.</param>
    public static ImmutableArray<Turn> Verify(
        ImmutableArray<Turn> conversation,
        string answer,
        Puzzle puzzle,
        int tier
    ) =>
        [
            .. conversation,
            new Turn(Turn.Assistant, string.IsNullOrWhiteSpace(answer) ? NoAnswer : answer),
            new Turn(Turn.User, VerificationMessage(puzzle, tier)),
        ];

    /// <summary>The same in every verification round of a tier.</summary>
    public static string VerificationMessage(Puzzle puzzle, int tier)
    {
        int conditions = puzzle.ConditionsOf(tier).Length;
        return "Check your arrangement against every condition, one by one. Say for each whether it holds or is violated. "
            + "Then give your final arrangement: the same one if it is right, a corrected one if it is not.\n\n"
            + "When you are done, answer with one JSON object in this form:\n"
            + "{\"checks\": [{\"condition\": 1, \"holds\": true or false}, ..., "
            + $"{{\"condition\": {conditions}, \"holds\": true or false}}], \"grid\": ...}}\n"
            + $"\"checks\" has {conditions} entries, one for each condition, and says what is true of the arrangement that you "
            + "gave before. \"grid\" is your final arrangement, with the same rows as before. "
            + "Put nothing after the JSON object.\n";
    }
}
