using Gridlock.Core.Loops.Words;

namespace Gridlock.Core.Loops.Candidates;

/// <summary>Finds returns to grids that the text itself had rejected and replaced by others, written out or announced.</summary>
internal sealed class CandidateTracker(LoopThresholds thresholds)
{
    private readonly GridLineReader _lines = new();
    private readonly GridReader _reader = new();
    private readonly ReturnCount _grids = new(thresholds.Returns);
    private readonly AnnouncedReturns _announced = new(thresholds.Returns);
    private long _lineStart;
    private bool _isRejected;

    /// <summary>Of the two ways of finding returns the one that was certain first.</summary>
    internal LoopLog Log =>
        _announced.Log.IsEmpty || (!_grids.Log.IsEmpty && _grids.Log.All[0].Alarm <= _announced.Log.All[0].Alarm)
            ? _grids.Log
            : _announced.Log;

    internal double Meter => Math.Max(_grids.Meter, _announced.Meter);

    /// <summary>What was put forward last is not right.</summary>
    internal void Reject()
    {
        _isRejected = true;
        _announced.Reject();
    }

    internal void Add(TextToken token) => _announced.Add(token);

    internal void AddLetters(ReadOnlySpan<char> letters) => _lines.AddLetters(letters);

    /// <summary>Takes the next character.</summary>
    /// <param name="end">The place behind it.</param>
    internal void Add(char next, long end)
    {
        if (!_lines.Add(next, out GridLine line))
        {
            return;
        }
        if (_reader.Add(line, new LoopSpan(_lineStart, end), out Candidate grid))
        {
            if (_isRejected)
            {
                _grids.Reject();
            }
            _grids.Visit(grid);
            _isRejected = false;
        }
        _lineStart = end;
    }
}
