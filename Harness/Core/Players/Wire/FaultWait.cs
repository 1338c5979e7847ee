using System.Globalization;
using System.Text.Json;

namespace Gridlock.Core.Players.Wire;

/// <summary>The wait that an error's JSON asks for: google.rpc.RetryInfo, or a "retry_after" in seconds.</summary>
internal static class FaultWait
{
    public static TimeSpan? Find(JsonElement error)
    {
        if (error.Member("retry_after") is { ValueKind: JsonValueKind.Number } number)
        {
            return Seconds(number.GetDouble());
        }
        if (error.Member("details") is not { ValueKind: JsonValueKind.Array } details)
        {
            return null;
        }
        foreach (JsonElement detail in details.EnumerateArray())
        {
            if (
                detail.Text("retryDelay") is string delay
                && double.TryParse(delay.AsSpan().TrimEnd('s'), CultureInfo.InvariantCulture, out double seconds)
            )
            {
                return Seconds(seconds);
            }
        }
        return null;
    }

    private static TimeSpan? Seconds(double seconds) =>
        seconds is >= 0 and < int.MaxValue ? TimeSpan.FromSeconds(seconds) : null;
}
