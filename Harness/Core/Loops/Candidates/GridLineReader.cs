using System.Runtime.CompilerServices;

namespace Gridlock.Core.Loops.Candidates;

/// <summary>Reads each line as a row of cells, where it is one: numbers, single letters and gaps between spaces, commas or brackets;
/// whatever stands between the bars of a table, or between commas behind a label ("Hall 1: kilt, viola"); quoted words in brackets, where
/// each bracket is a row, on one line or on many.</summary>
internal sealed class GridLineReader
{
    private const int FewestCells = 3;

    /// <summary>A label or a cell of more words is text.</summary>
    private const int MostWords = 3;

    /// <summary>A grid is a list of rows.</summary>
    private const int RowDepth = 2;
    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;

    private uint _row = Basis;
    private uint _cell = Basis;
    private uint _lead = Basis;
    private int _cells;
    private int _letters;
    private int _signs;
    private int _bars;
    private bool _hasGap;
    private bool _isClosed;
    private bool _isText;
    private bool _isEmpty = true;
    private bool _isQuoted;
    private bool _isLabelled;
    private bool _isNested;
    private int _depth;
    private int _words;

    /// <summary>Takes the next character.</summary>
    /// <returns>True if it ends a line or a row; there is none otherwise.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool Add(char next, out GridLine line)
    {
        Unsafe.SkipInit(out line);
        if (next == '\n')
        {
            return EndLine(out line);
        }
        _isEmpty = false;
        if (next == ']' && _depth > 0)
        {
            return EndBracket(out line);
        }
        if (!_isText)
        {
            Look(next);
        }
        return false;
    }

    /// <summary>Takes small letters.</summary>
    internal void AddLetters(ReadOnlySpan<char> letters)
    {
        _isEmpty = false;
        while (letters.Length > 0 && !_isClosed)
        {
            Read(letters[0]);
            letters = letters[1..];
        }
        if (_isText)
        {
            return;
        }
        uint lead = _lead;
        foreach (char letter in letters)
        {
            lead = (lead ^ letter) * Prime;
        }
        _lead = lead;
    }

    private void Look(char next)
    {
        if (_isClosed)
        {
            Reopen(next);
        }
        if (!_isClosed)
        {
            Read(next);
        }
    }

    /// <summary>A bar behind words makes them the first cell of a table, as in "garment: corset | tunic".</summary>
    private void Reopen(char next)
    {
        if (next == '|')
        {
            (_isClosed, _cell, _signs) = (false, _lead, 1);
        }
        else if (next == '[')
        {
            (_isClosed, _isLabelled) = (false, false);
        }
        else if (next == ':' && _words < MostWords && _depth == 0)
        {
            (_isClosed, _isLabelled, _cell, _signs) = (false, true, _lead, 1);
            EndCell();
        }
        else if (next == ' ')
        {
            _words++;
        }
        else if (char.IsLetterOrDigit(next))
        {
            _lead = (_lead ^ next) * Prime;
        }
    }

    private void Read(char next)
    {
        if (_isQuoted || (next == '"' && _depth > 0))
        {
            Quote(next);
        }
        else if (next == '|')
        {
            _bars++;
            EndCell();
        }
        else if (char.IsLetterOrDigit(next))
        {
            _letters += char.IsLetter(next) ? 1 : 0;
            _signs++;
            _cell = (_cell ^ next) * Prime;
            if (_letters > 1 && _bars == 0 && !_isLabelled)
            {
                Close();
            }
        }
        else if (next is '_' or '?' || (next == '.' && _signs == 0))
        {
            _hasGap = true;
            _signs++;
            _cell = (_cell ^ '_') * Prime;
        }
        else if (_isLabelled && _bars == 0 && next is not ('[' or ',' or ';'))
        {
            _words += next == ' ' && _signs > 0 ? 1 : 0;
            if (_words > MostWords)
            {
                Close();
            }
        }
        else if (_bars == 0 && IsBetween(next))
        {
            EndCell();
            if (next == '[')
            {
                BeginBracket();
            }
        }
        else if (_bars == 0)
        {
            Close();
        }
    }

    private void Quote(char next)
    {
        if (next == '"')
        {
            _isQuoted = !_isQuoted;
        }
        else
        {
            _signs++;
            _cell = (_cell ^ next) * Prime;
        }
    }

    /// <summary>What stands between two cells; inside of a table's bars spaces and signs belong to the cell.</summary>
    private static bool IsBetween(char next) =>
        char.IsWhiteSpace(next)
        || next
            is ','
                or ';'
                or '['
                or ']'
                or '"'
                or '\''
                or '<'
                or '>'
                or '∧'
                or '∨'
                or '^'
                or '-'
                or '*'
                or '`'
                or '('
                or ')';

    private void EndCell()
    {
        if (_signs > 0)
        {
            _cells++;
            _row = (_row ^ _cell) * Prime;
            _row ^= _row >> 15;
        }
        (_cell, _letters, _signs, _words) = (Basis, 0, 0, 0);
    }

    /// <summary>A word or an operator: what came before it may be a row, what follows is text.</summary>
    private void Close()
    {
        (_isClosed, _isText) = (true, _cells > 0 || _bars > 0);
        (_lead, _cell, _letters, _signs, _words) = (_cell, Basis, 0, 0, 0);
        (_isQuoted, _isLabelled, _isNested, _depth) = (false, false, false, 0);
    }

    /// <summary>Inside of a row it is a space.</summary>
    private bool EndLine(out GridLine line)
    {
        EndCell();
        if (_depth >= RowDepth)
        {
            line = default;
            return false;
        }
        line = Row(_isClosed, _isEmpty);
        (_bars, _isClosed, _isText, _isEmpty) = (0, false, false, true);
        (_isQuoted, _isLabelled) = (false, false);
        return true;
    }

    private void BeginBracket()
    {
        _depth++;
        _isNested |= _depth >= RowDepth;
        if (_isLabelled)
        {
            // "grid": [[…]]: the label is no cell.
            (_isLabelled, _cells, _row) = (false, 0, Basis);
        }
    }

    /// <summary>Of a row, or of the list of all of them.</summary>
    private bool EndBracket(out GridLine line)
    {
        EndCell();
        _depth--;
        bool isAll = _depth == 0 && _isNested;
        _isNested &= _depth > 0;
        line = default;
        if (!isAll && _cells < FewestCells)
        {
            return false;
        }
        line = Row(isAll, false);
        return true;
    }

    private GridLine Row(bool hasText, bool isEmpty)
    {
        var line = new GridLine(_cells >= FewestCells ? _cells : 0, _row, _hasGap, hasText, isEmpty, _isLabelled);
        (_row, _cells, _hasGap) = (Basis, 0, false);
        return line;
    }
}
