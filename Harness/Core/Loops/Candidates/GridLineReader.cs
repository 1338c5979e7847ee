using System.Runtime.CompilerServices;

namespace Gridlock.Core.Loops.Candidates;

/// <summary>Reads each line as a row of cells, where it is one: numbers, single letters and gaps between spaces, commas or brackets; or
/// whatever stands between the bars of a table.</summary>
internal sealed class GridLineReader
{
    private const int FewestCells = 3;
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

    /// <summary>Takes the next character.</summary>
    /// <returns>True if it ends a line; there is none otherwise.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool Add(char next, out GridLine line)
    {
        Unsafe.SkipInit(out line);
        if (next == '\n')
        {
            line = End();
            return true;
        }
        _isEmpty = false;
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
        else if (char.IsLetterOrDigit(next))
        {
            _lead = (_lead ^ next) * Prime;
        }
    }

    private void Read(char next)
    {
        if (next == '|')
        {
            _bars++;
            EndCell();
        }
        else if (char.IsLetterOrDigit(next))
        {
            _letters += char.IsLetter(next) ? 1 : 0;
            _signs++;
            _cell = (_cell ^ next) * Prime;
            if (_letters > 1 && _bars == 0)
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
        else if (_bars == 0 && IsBetween(next))
        {
            EndCell();
        }
        else if (_bars == 0)
        {
            Close();
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
        (_cell, _letters, _signs) = (Basis, 0, 0);
    }

    /// <summary>A word or an operator: what came before it may be a row, what follows is text.</summary>
    private void Close()
    {
        (_isClosed, _isText) = (true, _cells > 0 || _bars > 0);
        (_lead, _cell, _letters, _signs) = (_cell, Basis, 0, 0);
    }

    private GridLine End()
    {
        EndCell();
        bool isRow = _cells >= FewestCells;
        var line = new GridLine(isRow ? _cells : 0, _row, _hasGap, _isClosed, _isEmpty);
        (_row, _cells, _bars, _hasGap, _isClosed, _isText, _isEmpty) = (Basis, 0, 0, false, false, false, true);
        return line;
    }
}
