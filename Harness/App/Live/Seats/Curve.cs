namespace Gridlock.App.Live.Seats;

/// <summary>How a player's grid filled and how fast it wrote, a point a second; of a long face-off fewer, so that it stays small.</summary>
/// <remarks>For pages that come late; those that were there from the beginning have noted it themselves.</remarks>
internal sealed class Curve
{
    private const int Most = 240;

    private readonly List<(long At, int Placed, int? Right, double? Rate)> _points = [];
    private long _step = 1000;

    public void Note(long at, int placed, int? right, double? rate)
    {
        if (_points.Count > 0 && at - _points[^1].At < _step)
        {
            return;
        }
        _points.Add((at, placed, right, rate));
        if (_points.Count == Most)
        {
            _step *= 2;
            for (int index = Most / 2; index-- > 0; )
            {
                _points.RemoveAt((2 * index) + 1);
            }
        }
    }

    /// <summary>Each as [milliseconds, cells placed, cells right, tokens a second].</summary>
    /// <param name="withTruth">Without it there is null for the cells that are right.</param>
    public double?[][] Points(bool withTruth) =>
        [.. _points.Select(point => (double?[])[point.At, point.Placed, withTruth ? point.Right : null, point.Rate])];
}
