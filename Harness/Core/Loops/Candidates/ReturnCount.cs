namespace Gridlock.Core.Loops.Candidates;

/// <summary>Returns to candidates that had been rejected and replaced by others.</summary>
/// <param name="needed">So many are a loop.</param>
internal sealed class ReturnCount(int needed)
{
    private readonly VisitedSet _visited = new();
    private readonly LoopLog _log = new(1);
    private Candidate _current;
    private int _returns;
    private long _onset;
    private int _period;

    internal LoopLog Log => _log;

    internal double Meter => Math.Min(1, (double)_returns / needed);

    /// <summary>The latest candidate is not right.</summary>
    internal void Reject() => _visited.Reject(_current);

    internal void Visit(Candidate next)
    {
        bool isOther = next.Hash != _current.Hash && next.Columns == _current.Columns;
        if (isOther && _visited.Rejected(next) is LoopSpan before)
        {
            Return(before, next.Span);
        }
        _visited.Visit(next);
        _current = next;
    }

    private void Return(LoopSpan before, LoopSpan now)
    {
        _onset = _returns++ == 0 ? now.Start : _onset;
        _period = (int)Math.Min(int.MaxValue, now.Start - before.Start);
        if (_returns < needed)
        {
            return;
        }
        long alarm = _log.IsEmpty ? now.End : _log.Latest.Alarm;
        var loop = new Loop(
            LoopKind.Revision,
            _onset,
            _period,
            1 + _returns,
            new LoopSpan(_onset, now.End),
            (double)_returns / (_returns + needed),
            alarm
        );
        if (_log.IsEmpty)
        {
            _log.Add(loop);
        }
        _log.Latest = loop;
    }
}
