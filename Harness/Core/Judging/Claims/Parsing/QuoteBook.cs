using Gridlock.Core.Judging.Claims.Lexing;
using Gridlock.Puzzles;

namespace Gridlock.Core.Judging.Claims.Parsing;

/// <summary>Knows the conditions' own words, so that repeating them is not taken for a claim.</summary>
internal sealed class QuoteBook
{
    private const ulong Prime = 1099511628211;

    private readonly Dictionary<(int Words, ulong Hash), int> _conditions = [];
    private readonly int[] _lengths;

    public QuoteBook(ClaimPuzzle puzzle)
    {
        var lengths = new SortedSet<int>();
        foreach ((int index, NumberedCondition condition) in puzzle.Conditions.Index())
        {
            var lexer = new Lexer(new WordTable());
            ReadOnlySpan<char> text = condition.Text;
            // A sentence that the lexer would cut can not be met whole.
            if (lexer.Read(text, out int read) == '\0' && read == text.Length)
            {
                lexer.Finish();
                (int words, ulong hash) = Of(lexer.Sentence);
                _conditions[(words, hash)] = index;
                lengths.Add(words);
            }
        }
        _lengths = [.. lengths];
    }

    /// <summary>The condition that the sentence repeats word for word, after a list mark or the like; -1 for none.</summary>
    /// <param name="start">Where the sentence's own words begin.</param>
    public int Find(ReadOnlySpan<Token> tokens, int start)
    {
        (int words, ulong hash) = Of(tokens[start..]);
        return Array.BinarySearch(_lengths, words) >= 0 && _conditions.TryGetValue((words, hash), out int condition)
            ? condition
            : -1;
    }

    private static (int Words, ulong Hash) Of(ReadOnlySpan<Token> tokens)
    {
        ulong hash = 0;
        int words = 0;
        foreach (Token token in tokens)
        {
            if (token.Kind != TokenKind.Mark)
            {
                hash = (hash * Prime) + token.Hash;
                words++;
            }
        }
        return (words, hash);
    }
}
