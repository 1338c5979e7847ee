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
    private int _cells;
    private int _letters;
    private int _signs;
    private int _bars;
    private bool _hasGap;
    private bool _isClosed;
    private bool _isOther;
    private int _length;

    /// <summary>Takes the next character.</summary>
    /// <returns>True if it ends a line.</returns>
    internal bool Add(char next, out GridLine line)
    {
        if (next == '\n')
        {
            line = End();
            return true;
        }
        line = default;
        _length++;
        if (!_isClosed)
        {
            Read(next);
        }
        return false;
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
        else if (_bars > 0 && next is not '\r')
        {
            // Spaces and commas inside of a table's cell do not end it.
            _isOther |= false;
        }
        else if (char.IsWhiteSpace(next) || next is ',' or ';' or '[' or ']' or '"' or '\'')
        {
            EndCell();
        }
        else if (next is '<' or '>' or '∧' or '∨' or '^' or '-' or '*' or '`' or '(' or ')')
        {
            EndCell();
        }
        else
        {
            Close();
        }
    }

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
        (_isClosed, _cell, _letters, _signs) = (true, Basis, 0, 0);
    }

    private GridLine End()
    {
        EndCell();
        bool isRow = _cells >= FewestCells;
        var line = new GridLine(isRow ? _cells : 0, _row, _hasGap, _isClosed, _length == 0);
        (_row, _cells, _bars, _hasGap, _isClosed, _isOther, _length) = (Basis, 0, 0, false, false, false, 0);
        return line;
    }
}
