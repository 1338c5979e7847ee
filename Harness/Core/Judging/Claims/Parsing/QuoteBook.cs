using Gridlock.Core.Judging.Claims.Lexing;
using Gridlock.Puzzles;
using Gridlock.Solver.Model;

namespace Gridlock.Core.Judging.Claims.Parsing;

/// <summary>Knows the conditions' own words, so that repeating them is not taken for a claim.</summary>
internal sealed class QuoteBook
{
    private const ulong Prime = 1099511628211;

    private readonly Dictionary<(int Words, ulong Hash), int> _conditions = [];
    private readonly int[] _lengths;
    private readonly int[] _numbers;
    private readonly (int Artifact, ulong Allowed)?[] _whole;
    private readonly HashSet<(int Condition, int Artifact, ulong Cells)> _parts = [];
    private readonly ulong _any;

    public QuoteBook(ClaimPuzzle puzzle)
    {
        var lengths = new SortedSet<int>();
        _any = puzzle.Puzzle.Grid.AnyPosition;
        _numbers = [.. puzzle.Conditions.Select(condition => condition.Number)];
        _whole = new (int, ulong)?[_numbers.Length];
        foreach ((int index, NumberedCondition condition) in puzzle.Conditions.Index())
        {
            Enter(index, [.. condition.Condition.ToConstraints(puzzle.Puzzle.Grid)]);
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

    public int Count => _numbers.Length;

    public int NumberOf(int condition) => _numbers[condition];

    /// <summary>True if the claim is all that the condition says.</summary>
    public bool Says(int condition, in Claim claim) =>
        _whole[condition] is { } whole && whole.Artifact == claim.Artifact && whole.Allowed == claim.Allowed(_any);

    /// <summary>True if the condition speaks of this artifact and these cells, whatever it says of them.</summary>
    public bool Mentions(int condition, in Claim claim) =>
        _parts.Contains((condition, claim.Artifact, claim.Cells))
        || _parts.Contains((condition, claim.Artifact, _any & ~claim.Cells));

    private void Enter(int condition, Constraint[] constraints)
    {
        if (constraints is [Atom { Second: < 0 } only])
        {
            _whole[condition] = (only.First, only.Mask & _any);
        }
        foreach (Constraint constraint in constraints)
        {
            foreach (
                Atom atom in constraint is CountOf count ? count.Atoms
                : constraint is Atom one ? [one]
                : []
            )
            {
                if (atom.Second < 0)
                {
                    _parts.Add((condition, atom.First, atom.Mask & _any));
                }
            }
        }
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
