namespace Gridlock.App.Live.Seats;

/// <summary>When each part of a text came; of a long text not every part is kept.</summary>
internal sealed class Moments
{
    private const int Most = 512;

    private readonly List<(long Position, long At)> _moments = [];
    private long _step = 1;

    public void Note(long position, long at)
    {
        if (_moments.Count > 0 && position < _moments[^1].Position + _step)
        {
            return;
        }
        _moments.Add((position, at));
        if (_moments.Count == Most)
        {
            // Every second one stays, and new ones come half as often.
            for (int index = Most / 2; index-- > 0; )
            {
                _moments.RemoveAt((2 * index) + 1);
            }
            _step = Math.Max(2 * _step, (position - _moments[0].Position) / Most * 2);
        }
    }

    /// <summary>The last noted moment at or before the position; 0 before the first.</summary>
    public long Of(long position)
    {
        int index = _moments.FindLastIndex(moment => moment.Position <= position);
        return index < 0 ? 0 : _moments[index].At;
    }
}
