using System.Globalization;

namespace Gridlock.App.Simulation.Answering;

/// <summary>A Retry-After header, and the wait that it really means.</summary>
internal sealed record RetryTime(string Header, TimeSpan Wait)
{
    /// <summary>In whole seconds, rounded up.</summary>
    public static RetryTime Seconds(TimeSpan wait)
    {
        double seconds = Math.Ceiling(wait.TotalSeconds);
        return new RetryTime(seconds.ToString("0", CultureInfo.InvariantCulture), TimeSpan.FromSeconds(seconds));
    }

    /// <summary>As an HTTP date, the first whole second by which the wait is over.</summary>
    public static RetryTime Date(TimeSpan wait, DateTimeOffset now)
    {
        long due = (long)Math.Ceiling((now + wait).ToUnixTimeMilliseconds() / 1000.0);
        var date = DateTimeOffset.FromUnixTimeSeconds(due);
        return new RetryTime(date.ToString("R", CultureInfo.InvariantCulture), date - now);
    }
}
