namespace Gridlock.Core.Loops.Candidates;

/// <summary>Joins the rows of a text to grids: three rows or more of the same length, with nothing but signs between them. Where
/// halls have more or fewer things behind their labels than others the grid is a state on the way.</summary>
internal sealed class GridReader
{
    private const int FewestRows = 3;

    private uint _hash;
    private int _rows;
    private int _cells;
    private bool _hasGap;
    private bool _isSparse;
    private long _start;

    /// <summary>Takes the next line.</summary>
    /// <param name="span">Where it stands, its end included.</param>
    /// <returns>True if it is certain now that a grid has ended.</returns>
    internal bool Add(GridLine line, LoopSpan span, out Candidate grid)
    {
        bool isRow = line.Cells > 0;
        bool ends = isRow ? _rows > 0 && line.Cells != _cells : line.HasText || EndsAtGap(line);
        bool isOdd = line.IsLabelled && (!isRow || (_rows > 0 && line.Cells != _cells));
        _hasGap |= isOdd;
        grid = default;
        bool ended = ends && End(span.Start, out grid);
        if (isRow)
        {
            if (_rows == 0)
            {
                (_start, _cells, _hash) = (span.Start, line.Cells, (uint)line.Cells);
            }
            _rows++;
            _hasGap |= line.HasGap || isOdd;
            _hash = (_hash ^ line.Hash) * 0x9E37_79B1;
            _hash ^= _hash >> 15;
            if (line.HasText)
            {
                ended |= End(span.End, out grid);
            }
        }
        return ended;
    }

    /// <summary>Where each row has an empty line after it, empty lines end no grid.</summary>
    private bool EndsAtGap(GridLine line)
    {
        if (!line.IsEmpty || _rows == 0)
        {
            return line.IsEmpty;
        }
        _isSparse |= _rows == 1;
        return !_isSparse;
    }

    private bool End(long end, out Candidate grid)
    {
        bool isGrid = _rows >= FewestRows && !_hasGap;
        grid = new Candidate(_hash, _cells, new LoopSpan(_start, end));
        (_rows, _cells, _hasGap, _isSparse) = (0, 0, false, false);
        return isGrid;
    }
}
