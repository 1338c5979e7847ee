using Gridlock.Core.Loops.Words;

namespace Gridlock.Core.Loops.Novelty;

/// <summary>Candidates that a text puts forward in a sentence or in a few short lines: orders, assignments, rows of a table.</summary>
internal sealed class Proposals
{
    private const int LongestItem = 6;
    private const int LongestLine = 5;
    private const int ShortestLine = 2;
    private const int MostItems = 80;
    private const int MostLines = 12;

    private static readonly WordSet And = new("and und".Split(' '));

    private readonly ListReader _sentence = new(LongestItem, MostItems, 1);
    private readonly ListReader _lines = new(LongestLine, MostLines, 0);
    private char _previous;

    /// <summary>Takes the next token.</summary>
    /// <returns>True if a list ended before it.</returns>
    internal bool Add(TextToken token, out uint list)
    {
        list = 0;
        _lines.Add(token);
        if (And.Holds(token))
        {
            return _sentence.EndItem(out list);
        }
        _sentence.Add(token);
        return false;
    }

    /// <summary>Takes the character behind the latest token.</summary>
    /// <returns>True if a list ended before it.</returns>
    internal bool Add(char next, out uint list)
    {
        list = 0;
        bool ended = false;
        if (next is ',' or ';' or '|')
        {
            ended = _sentence.EndItem(out list);
        }
        else if (next == '\n' || (next == ' ' && _previous is '.' or '?' or '!'))
        {
            ended = _sentence.End(out list);
            if (next == '\n' && EndLine(out uint lines))
            {
                (ended, list) = (true, ended ? list ^ lines : lines);
            }
        }
        _previous = next;
        return ended;
    }

    /// <summary>Takes a small letter.</summary>
    internal void AddLetter(char letter) => _previous = letter;

    private bool EndLine(out uint list)
    {
        bool isItem = _previous != ':' && _lines.Tokens is >= ShortestLine and <= LongestLine;
        return isItem ? _lines.EndItem(out list) : _lines.End(out list);
    }
}
