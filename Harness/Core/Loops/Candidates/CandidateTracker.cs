namespace Gridlock.Core.Loops.Candidates;

/// <summary>Finds returns to grids and answers that the text itself had rejected and replaced by others.</summary>
internal sealed class CandidateTracker(LoopThresholds thresholds)
{
    private const int Kept = 64;

    private readonly GridReader _grids = new();
    private readonly Visited[] _visited = new Visited[Kept];
    private readonly LoopLog _log = new();
    private int _count;
    private Candidate _current;
    private bool _isRejected;
    private int _returns;
    private long _onset;
    private long _start;
    private int _period;

    internal LoopLog Log => _log;

    internal double Meter => Math.Min(1, (double)_returns / thresholds.Returns);

    /// <summary>What was put forward last is not right.</summary>
    internal void Reject() => _isRejected = true;

    internal void Add(char next)
    {
        if (_grids.Add(next, out Candidate grid))
        {
            Visit(grid);
        }
    }

    private void Visit(Candidate next)
    {
        bool isOther = next.Hash != _current.Hash && next.Shape == _current.Shape;
        if (isOther && _isRejected)
        {
            Mark(_current);
        }
        int known = Find(next);
        if (isOther && known >= 0 && _visited[known].IsRejected)
        {
            Return(_visited[known].Latest, next);
        }
        if (known < 0)
        {
            known = _count++ % Kept;
            _visited[known] = new Visited(next.Hash, next.Shape, next.Span, false);
        }
        _visited[known] = _visited[known] with { Latest = next.Span };
        (_current, _isRejected) = (next, false);
    }

    private void Return(LoopSpan before, Candidate next)
    {
        if (_returns++ == 0)
        {
            (_onset, _start) = (before.Start, next.Span.Start);
        }
        _period = (int)Math.Min(int.MaxValue, next.Span.Start - before.Start);
        if (_returns >= thresholds.Returns)
        {
            long end = next.Span.End;
            var loop = new Loop(
                LoopKind.Revision,
                _onset,
                _period,
                1 + _returns,
                new LoopSpan(_start, end),
                (double)_returns / (_returns + thresholds.Returns),
                _log.IsEmpty ? end : _log.Latest.Alarm
            );
            if (_log.IsEmpty)
            {
                _log.Add(loop);
            }
            _log.Latest = loop;
        }
    }

    private void Mark(Candidate rejected)
    {
        int known = Find(rejected);
        if (known >= 0)
        {
            _visited[known] = _visited[known] with { IsRejected = true };
        }
    }

    private int Find(Candidate candidate)
    {
        for (int i = 0; i < Math.Min(_count, Kept); i++)
        {
            if (_visited[i].Hash == candidate.Hash && _visited[i].Shape == candidate.Shape)
            {
                return i;
            }
        }
        return -1;
    }

    private readonly record struct Visited(uint Hash, int Shape, LoopSpan Latest, bool IsRejected);
}
