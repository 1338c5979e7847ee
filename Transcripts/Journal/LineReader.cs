namespace Gridlock.Transcripts.Journal;

/// <summary>Splits a stream into lines with one buffer that never outgrows the longest line allowed.</summary>
internal sealed class LineReader(Stream stream, int longestLine, JournalMeasure? measure = null)
{
    private byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _length;
    private int _end;
    private bool _drained;

    /// <summary>Without the line feed; valid until the next line; empty if the line was too long.</summary>
    public ReadOnlySpan<byte> Bytes => TooLong ? [] : _buffer.AsSpan(_start, _length);

    /// <summary>Counts from 1.</summary>
    public long Line { get; private set; }

    public long Offset { get; private set; }

    /// <summary>Bytes of the line, without its line feed.</summary>
    public long Length { get; private set; }

    /// <summary>The stream ended before the line feed.</summary>
    public bool Torn { get; private set; }

    public bool TooLong { get; private set; }

    /// <exception cref="IOException">The stream could not be read.</exception>
    public bool Next()
    {
        if (Torn)
        {
            return false;
        }
        if (Line > 0)
        {
            Offset += Length + 1;
            _start += _length + 1;
        }
        TooLong = false;
        long skipped = 0;
        int searched = 0;
        while (true)
        {
            int feed = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            if (feed >= 0 || _drained)
            {
                return Take(skipped, feed >= 0 ? searched + feed : _end - _start, torn: feed < 0);
            }
            searched = _end - _start;
            if (searched > longestLine)
            {
                TooLong = true;
                skipped += searched;
                searched = _start = _end = 0;
            }
            Fill();
        }
    }

    private bool Take(long skipped, int length, bool torn)
    {
        (_length, Length, Torn) = (length, skipped + length, torn);
        TooLong |= Length > longestLine;
        if (torn && Length == 0)
        {
            return false;
        }
        Line++;
        return true;
    }

    private void Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }
        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, (int)Math.Min(2L * _buffer.Length, longestLine + 64L * 1024));
        }
        int read = stream.Read(_buffer, _end, _buffer.Length - _end);
        measure?.Add(_buffer.AsSpan(_end, read));
        _end += read;
        _drained = read == 0;
    }
}
