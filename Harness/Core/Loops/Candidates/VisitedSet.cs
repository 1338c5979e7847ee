namespace Gridlock.Core.Loops.Candidates;

/// <summary>The latest different candidates of a text; of more than it holds the oldest are forgotten.</summary>
internal sealed class VisitedSet
{
    private const int Kept = 64;

    private readonly Visited[] _visited = new Visited[Kept];
    private int _count;

    /// <summary>Where the candidate was last, if it had been rejected since; null otherwise.</summary>
    internal LoopSpan? Rejected(Candidate candidate)
    {
        int known = Find(candidate);
        return known >= 0 && _visited[known].IsRejected ? _visited[known].Latest : null;
    }

    internal void Visit(Candidate candidate)
    {
        int known = Find(candidate);
        if (known < 0)
        {
            known = _count++ % Kept;
            _visited[known] = new Visited(candidate.Hash, candidate.Columns, candidate.Span, false);
        }
        _visited[known].Latest = candidate.Span;
    }

    internal void Reject(Candidate candidate)
    {
        int known = Find(candidate);
        if (known >= 0)
        {
            _visited[known].IsRejected = true;
        }
    }

    private int Find(Candidate candidate)
    {
        for (int i = 0; i < Math.Min(_count, Kept); i++)
        {
            if (_visited[i].Hash == candidate.Hash && _visited[i].Columns == candidate.Columns)
            {
                return i;
            }
        }
        return -1;
    }

    private record struct Visited(uint Hash, int Columns, LoopSpan Latest, bool IsRejected);
}
