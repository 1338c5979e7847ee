namespace Gridlock.Core.Judging.Claims.Verdicts;

/// <summary>The searches of a puzzle that nobody uses now; there are as many as were ever used at once.</summary>
internal sealed class SearchShelf(ClaimPuzzle puzzle)
{
    private readonly Stack<ConditionSearch> _idle = [];

    public ConditionSearch Take()
    {
        lock (_idle)
        {
            if (_idle.TryPop(out ConditionSearch? idle))
            {
                return idle;
            }
        }
        return new ConditionSearch(puzzle);
    }

    public void Return(ConditionSearch search)
    {
        lock (_idle)
        {
            _idle.Push(search);
        }
    }
}
