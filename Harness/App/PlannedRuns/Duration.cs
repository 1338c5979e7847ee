using System.Globalization;

namespace Gridlock.App.PlannedRuns;

/// <summary>Times as people say them, no finer than is known.</summary>
internal static class Duration
{
    /// <summary>As "45 s", "12 min", "3 h 20 min" or "2 d 4 h".</summary>
    public static string Short(TimeSpan time) =>
        time.TotalSeconds < 99.5 ? Of(time.TotalSeconds, "s")
        : time.TotalMinutes < 99.5 ? Of(time.TotalMinutes, "min")
        : time.TotalHours < 47.5 ? $"{time.Days * 24 + time.Hours} h {time.Minutes} min"
        : $"{time.Days} d {time.Hours} h";

    /// <summary>As "45 seconds", "12 minutes", "3 h 20 min" or "2 d 4 h".</summary>
    public static string Long(TimeSpan time) =>
        time.TotalSeconds < 99.5 ? Of(time.TotalSeconds, time.TotalSeconds is >= 0.5 and < 1.5 ? "second" : "seconds")
        : time.TotalMinutes < 99.5 ? Of(time.TotalMinutes, "minutes")
        : Short(time);

    private static string Of(double number, string unit) =>
        $"{number.ToString("0", CultureInfo.InvariantCulture)} {unit}";
}
