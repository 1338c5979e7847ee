using Gridlock.Core.Players.Catalogue;
using Gridlock.Core.Players.Catalogue.Reading;
using Gridlock.Core.Players.Catalogue.Yaml;
using Gridlock.Core.Players.Resilience;

namespace Gridlock.Core.Runs.Plans.Reading;

/// <summary>Reads what a run keeps to.</summary>
internal static class RunLimitsReader
{
    public const int MostConcurrency = 1_000;

    internal static readonly string[] Keys =
    [
        "concurrency",
        "perPlayer",
        "attempts",
        "longestWaitSeconds",
        "firstTokenSeconds",
        "silenceSeconds",
        "callSeconds",
        "failedShare",
        "failuresInARow",
    ];

    private const int MostSeconds = 24 * 60 * 60;

    public static RunLimits Read(YamlNode? node)
    {
        RunLimits usual = RunLimits.Default;
        if (node is null)
        {
            return usual;
        }
        var section = new Section(node, "limits", Keys);
        return new RunLimits
        {
            Concurrency = section.Whole("concurrency", 1, MostConcurrency) ?? usual.Concurrency,
            PerPlayer = section.Whole("perPlayer", 1, MostConcurrency),
            Retries = new RetryLimits
            {
                Attempts = section.Whole("attempts", 1, 100) ?? usual.Retries.Attempts,
                LongestWait = Seconds(section, "longestWaitSeconds") ?? usual.Retries.LongestWait,
            },
            Waits = new StatedWaits(
                Seconds(section, "firstTokenSeconds"),
                Seconds(section, "silenceSeconds"),
                Seconds(section, "callSeconds")
            ),
            FailedShare = section.Number("failedShare", 0, 1, "a share from 0 to 1") ?? usual.FailedShare,
            FailuresInARow = section.Whole("failuresInARow", 1, 1_000_000) ?? usual.FailuresInARow,
        };
    }

    private static TimeSpan? Seconds(Section section, string key) =>
        section.Whole(key, 1, MostSeconds) is int seconds ? TimeSpan.FromSeconds(seconds) : null;
}
