namespace Gridlock.Benchmarks.Survey.Judging;

/// <summary>How long each stage took, waiting included, summed over all that ran at a time. Not safe for concurrent use.</summary>
internal sealed class StageTimes
{
    private readonly TimeSpan[] _spent = new TimeSpan[Enum.GetValues<Stage>().Length];

    public TimeSpan this[Stage stage] => _spent[(int)stage];

    public T Of<T>(Stage stage, Func<T> work)
    {
        long start = TimeProvider.System.GetTimestamp();
        T result = work();
        _spent[(int)stage] += TimeProvider.System.GetElapsedTime(start);
        return result;
    }

    public async Task<T> OfAsync<T>(Stage stage, Func<Task<T>> work)
    {
        long start = TimeProvider.System.GetTimestamp();
        T result = await work();
        _spent[(int)stage] += TimeProvider.System.GetElapsedTime(start);
        return result;
    }

    /// <summary>Adds these times to others and starts over.</summary>
    public void MoveTo(StageTimes other)
    {
        for (int stage = 0; stage < _spent.Length; stage++)
        {
            other._spent[stage] += _spent[stage];
        }
        Array.Clear(_spent);
    }
}
