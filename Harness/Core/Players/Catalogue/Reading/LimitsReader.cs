using Gridlock.Core.Players.Catalogue.Yaml;
using Gridlock.Core.Players.Resilience;

namespace Gridlock.Core.Players.Catalogue.Reading;

/// <summary>Reads what a provider is asked at most, and for how long it is waited.</summary>
internal static class LimitsReader
{
    private const int LongestWait = 24 * 60 * 60;

    /// <param name="start">What holds where nothing is stated; null for the usual.</param>
    public static Provider Read(YamlNode? node, Provider? start, Provider provider)
    {
        GateLimits limits = start?.Limits ?? GateLimits.Default;
        StatedWaits waits = start?.Waits ?? StatedWaits.None;
        int? output = start?.OutputLimit;
        if (node is not null)
        {
            var section = new Section(
                node,
                "limits",
                "requestsPerMinute",
                "tokensPerMinute",
                "concurrency",
                "outputTokens",
                "firstTokenSeconds",
                "silenceSeconds",
                "callSeconds"
            );
            limits = Gate(section, limits);
            waits = new StatedWaits(
                Seconds(section, "firstTokenSeconds") ?? waits.FirstToken,
                Seconds(section, "silenceSeconds") ?? waits.Silence,
                Seconds(section, "callSeconds") ?? waits.Call
            );
            output = section.Whole("outputTokens", 1, 10_000_000) ?? output;
        }
        return provider with { Limits = limits, Waits = waits, OutputLimit = output };
    }

    private static GateLimits Gate(Section section, GateLimits before)
    {
        int? most = section.Whole("concurrency", 1, 10_000);
        return before with
        {
            RequestsPerMinute = section.Whole("requestsPerMinute", 1, 1_000_000) ?? before.RequestsPerMinute,
            TokensPerMinute = section.Whole("tokensPerMinute", 1, int.MaxValue) ?? before.TokensPerMinute,
            MostConcurrency = most ?? before.MostConcurrency,
            FirstConcurrency = Math.Min(GateLimits.Default.FirstConcurrency, most ?? before.MostConcurrency),
        };
    }

    private static TimeSpan? Seconds(Section section, string key) =>
        section.Whole(key, 1, LongestWait) is int seconds ? TimeSpan.FromSeconds(seconds) : null;
}
