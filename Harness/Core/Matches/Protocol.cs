using System.Collections.Immutable;
using Gridlock.Core.Matches.Styles;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Core.Matches;

/// <summary>What is said to a player, round by round; in the neutral check nothing tells whether an answer was right.</summary>
public static class Protocol
{
    /// <summary>Stands for an answer without any text, because providers refuse empty messages.</summary>
    public const string NoAnswer = "(no answer)";

    /// <summary>The conversation of the solve round.</summary>
    public static ImmutableArray<Turn> Solve(Puzzle puzzle, int tier) =>
        [new Turn(Turn.User, PromptWriter.Write(puzzle, tier))];

    /// <summary>The conversation of the next verification round.</summary>
    /// <param name="answer">The player's answer of the round before, without its reasoning.</param>
    internal static ImmutableArray<Turn> Verify(
        ImmutableArray<Turn> conversation,
        string answer,
        RoundAsk ask,
        Puzzle puzzle,
        int tier
    )
    {
        var message = new Turn(Turn.User, ask.Message(puzzle, tier));
        return ask.Style.Fresh
            ? [message]
            :
            [
                .. conversation,
                new Turn(Turn.Assistant, string.IsNullOrWhiteSpace(answer) ? NoAnswer : answer),
                message,
            ];
    }
}
