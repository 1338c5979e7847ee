using System.Globalization;

namespace Gridlock.App.Simulation.Faults;

/// <summary>So many requests a unit of time, as "60/min".</summary>
public sealed record RequestRate(int Number, double PerSecond)
{
    /// <summary>Null for what is no rate.</summary>
    public static RequestRate? Read(string text)
    {
        string[] parts = text.Split('/');
        if (
            parts is not [string count, string unit]
            || !int.TryParse(count.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            || number == 0
        )
        {
            return null;
        }
        double? seconds = unit.Trim().ToLowerInvariant() switch
        {
            "s" or "sec" or "second" => 1,
            "m" or "min" or "minute" => 60,
            "h" or "hour" => 3600,
            _ => null,
        };
        return seconds is double length ? new RequestRate(number, number / length) : null;
    }
}
