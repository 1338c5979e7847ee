using Gridlock.Core.Judging.Claims.Lexing;

namespace Gridlock.Core.Judging.Claims.Parsing;

/// <summary>"In my previous attempt Bob was in house 2": what was said then is not said now.</summary>
internal static class EarlierAttempts
{
    private static readonly uint[] s_earlier = Hashes(
        "previous prior earlier former last first vorigen vorherigen früheren letzten ersten anterior primer último"
    );

    private static readonly uint[] s_attempts = Hashes(
        "attempt try version grid arrangement versuch fassung anordnung intento versión disposición"
    );

    public static bool AreToldOf(ReadOnlySpan<Token> tokens)
    {
        for (int at = 1; at < tokens.Length; at++)
        {
            if (Tell(tokens[at - 1], tokens[at]) || Tell(tokens[at], tokens[at - 1]))
            {
                return true;
            }
        }
        return false;
    }

    private static bool Tell(Token earlier, Token attempt) =>
        attempt.Kind == TokenKind.Word && s_attempts.Contains(attempt.Hash) && s_earlier.Contains(earlier.Hash);

    private static uint[] Hashes(string words) => [.. words.Split(' ').Select(WordTable.HashOf)];
}
