using Gridlock.Core.Judging.Claims.Lexing;

namespace Gridlock.Core.Judging.Claims.Names;

/// <summary>Names as sequences of words and numbers; the longest at a place is found.</summary>
internal sealed class NameTrie
{
    private readonly Dictionary<long, int> _edges = [];
    private readonly List<NamedThing[]> _meanings =
    [
        [],
    ];
    private readonly HashSet<int> _first = [];
    private bool[] _starts = [];

    /// <param name="path">Words by their index, numbers as ~value.</param>
    public void Add(ReadOnlySpan<int> path, NamedThing thing)
    {
        int node = 0;
        Start(path[0]);
        foreach (int step in path)
        {
            long key = Key(node, step);
            if (!_edges.TryGetValue(key, out int next))
            {
                next = _meanings.Count;
                _meanings.Add([]);
                _edges.Add(key, next);
            }
            node = next;
        }
        if (!_meanings[node].Contains(thing))
        {
            _meanings[node] = [.. _meanings[node], thing];
        }
    }

    /// <summary>False for a word with which no name begins.</summary>
    public bool MayStart(Token token) =>
        token.Kind == TokenKind.Word
            ? (uint)token.Value < (uint)_starts.Length && _starts[token.Value]
            : _first.Contains(~token.Value);

    private void Start(int step)
    {
        const int Room = 64;
        _first.Add(step);
        if (step >= _starts.Length)
        {
            Array.Resize(ref _starts, step + Room);
        }
        if (step >= 0)
        {
            _starts[step] = true;
        }
    }

    /// <summary>True if the path is a name of its own.</summary>
    public bool Has(ReadOnlySpan<int> path)
    {
        int node = 0;
        foreach (int step in path)
        {
            if (!_edges.TryGetValue(Key(node, step), out node))
            {
                return false;
            }
        }
        return _meanings[node].Length > 0;
    }

    /// <returns>How many tokens the longest name takes; 0 where none begins.</returns>
    public int Longest(ReadOnlySpan<Token> tokens, out NamedThing[] things)
    {
        things = [];
        int longest = 0;
        int node = 0;
        for (int at = 0; at < tokens.Length; at++)
        {
            Token token = tokens[at];
            // A hyphen within a name stands for a space.
            if (at > 0 && token.Is('-') && at + 1 < tokens.Length && !tokens[at + 1].SpaceBefore)
            {
                continue;
            }
            int step = token.Kind switch
            {
                TokenKind.Word => token.Value,
                TokenKind.Number => ~token.Value,
                _ => int.MinValue,
            };
            if (step is WordTable.Unknown && token.Kind == TokenKind.Word)
            {
                break;
            }
            if (step == int.MinValue || !_edges.TryGetValue(Key(node, step), out node))
            {
                break;
            }
            if (_meanings[node].Length > 0)
            {
                (longest, things) = (at + 1, _meanings[node]);
            }
        }
        return longest;
    }

    // Word -1 is unknown and never stored, so ~0 for the number 0 is no clash.
    private static long Key(int node, int step) => ((long)node << 32) | (uint)step;
}
