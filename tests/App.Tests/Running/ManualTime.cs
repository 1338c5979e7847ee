namespace Gridlock.App.Tests.Running;

/// <summary>A clock that a test turns.</summary>
internal sealed class ManualTime : TimeProvider
{
    private long _now;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => _now;

    public void Advance(double seconds) => _now += TimeSpan.FromSeconds(seconds).Ticks;
}
