namespace Gridlock.App.Terminal.Pictures;

/// <summary>Time and tokens of one player; tokens are estimated from the text until the provider has counted them.</summary>
internal sealed class Odometer(TimeProvider time)
{
    private const double CharactersPerToken = 4;

    private long? _start;
    private long? _first;
    private long _characters;
    private TimeSpan _before;
    private double _tokensBefore;
    private double _lastPace;
    private bool _estimated;

    /// <summary>In calls, up to now.</summary>
    public TimeSpan Elapsed => _before + (_start is long start ? time.GetElapsedTime(start) : TimeSpan.Zero);

    public double Tokens => _tokensBefore + Estimate;

    /// <summary>True if any of the tokens is an estimate.</summary>
    public bool IsEstimated => _estimated || (_start is not null && _characters > 0);

    /// <summary>True while the pace is an estimate.</summary>
    public bool PaceIsEstimated => _start is not null || _estimated;

    /// <summary>Tokens a second of the call under way, or of the last one.</summary>
    public double Pace
    {
        get
        {
            if (_start is null || _first is not long first)
            {
                return _lastPace;
            }
            double seconds = time.GetElapsedTime(first).TotalSeconds;
            return seconds > 0.2 ? Estimate / seconds : _lastPace;
        }
    }

    private double Estimate => _characters / CharactersPerToken;

    public void Start() => (_start, _first, _characters) = (time.GetTimestamp(), null, 0);

    public void Count(int characters)
    {
        _first ??= time.GetTimestamp();
        _characters += characters;
    }

    /// <param name="tokens">As the provider counted them; null where it did not.</param>
    public void Stop(long? tokens)
    {
        if (_start is not long start)
        {
            return;
        }
        TimeSpan call = time.GetElapsedTime(start);
        double counted = tokens ?? Estimate;
        _estimated |= tokens is null && _characters > 0;
        _lastPace = call > TimeSpan.Zero && counted > 0 ? counted / call.TotalSeconds : _lastPace;
        _before += call;
        _tokensBefore += counted;
        (_start, _first, _characters) = (null, null, 0);
    }
}
