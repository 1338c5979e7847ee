namespace Gridlock.App.Live.Seats;

/// <summary>Time and tokens of one seat, from the offsets that its calls' events carry.</summary>
internal sealed class Pace
{
    private const double CharactersPerToken = 4;
    private const double LeastMicroseconds = 200_000;

    private long _tokensBefore;
    private long _characters;
    private bool _estimatedBefore;
    private long? _first;
    private long _last;
    private double? _lastRate;

    /// <summary>Milliseconds in calls that are over.</summary>
    public long Spent { get; private set; }

    public void Begin() => (_characters, _first, _last) = (0, null, 0);

    /// <param name="offset">Microseconds since the request left.</param>
    public void Hear(long offset, int characters)
    {
        _first ??= offset;
        _last = offset;
        _characters += characters;
    }

    /// <param name="tokens">As the provider counted them; null where it did not.</param>
    public void End(long offset, long? tokens)
    {
        long counted = tokens ?? Estimate;
        _lastRate = _first is not null && offset > 0 ? counted / (offset / 1e6) : _lastRate;
        _estimatedBefore |= tokens is null && _characters > 0;
        _tokensBefore += counted;
        _characters = 0;
        Spent += offset / 1000;
    }

    public PaceFace Face(double? loop, bool alarm) =>
        new(
            _tokensBefore + Estimate,
            _estimatedBefore || _characters > 0,
            Rate is double rate ? Math.Round(rate, 1) : null,
            _first / 1000,
            loop is double meter ? Math.Round(meter, 2) : null,
            alarm
        );

    /// <summary>Tokens of the call under way, as its text lets guess.</summary>
    public long Estimate => (long)Math.Round(_characters / CharactersPerToken);

    /// <summary>Tokens a second of the call under way, or of the last one.</summary>
    public double? Rate =>
        _characters > 0 && _first is long first && _last - first > LeastMicroseconds
            ? Estimate / ((_last - first) / 1e6)
            : _lastRate;
}
