using Gridlock.Core.Reports.StyleCards;
using Gridlock.Core.Statistics;
using Gridlock.Core.Statistics.Detection;

namespace Gridlock.Core.Reports.Exports;

/// <summary>The table "styles": a row a player and style, each measure with its 95% interval.</summary>
internal static class StyleColumns
{
    public static IReadOnlyList<Column<StyleRow>> All { get; } =
    [
        new("player", row => row.Player.Player),
        new("simulated", row => row.Player.Simulated),
        new("style", row => row.Card.Style),
        new("rounds", row => row.Card.Rounds),
        new("unreadable", row => row.Card.Unreadable),
        .. Rate("sensitivity", static card => card.Sensitivity),
        .. Rate("specificity", static card => card.Specificity),
        new("dPrime", row => row.Card.DPrime?.Value),
        new("dPrimeLow", row => row.Card.DPrime?.Interval.Low),
        new("dPrimeHigh", row => row.Card.DPrime?.Interval.High),
        new("criterion", row => row.Card.DPrime?.Criterion),
        .. Rate("withoutVerdict", static card => card.WithoutVerdict),
        .. Rate("falselyAllHold", static card => card.FalselyAllHold),
        .. Rate("fixed", static card => card.Fixed),
        .. Rate("broke", static card => card.Broke),
        new("netGainOf", row => row.Card.NetGain.Count),
        new("netGain", row => row.Card.NetGain.Mean),
        new("netGainLow", row => row.Card.NetGain.Interval?.Low),
        new("netGainHigh", row => row.Card.NetGain.Interval?.High),
        .. Rate("flipped", static card => card.Flipped),
        .. Rate("takenOver", static card => card.TakenOver),
        .. Rate("trueClaimsBelieved", static card => card.TrueClaimsBelieved),
        .. Rate("falseClaimsBelieved", static card => card.FalseClaimsBelieved),
        .. Rate("unmentioned", static card => card.Unmentioned),
        .. Rate("settled", static card => card.Paths.Settled),
        .. Mean("roundsToSettle", static card => card.Paths.RoundsToSettle),
        .. Rate("oscillated", static card => card.Paths.Oscillated),
        .. Mean("confidence", static card => card.Confidence.Stated),
        .. Mean("confidenceExcess", static card => card.Confidence.Excess),
        .. Mean("brier", static card => card.Confidence.Brier),
    ];

    private static IEnumerable<Column<StyleRow>> Rate(string name, Func<StyleCard, ClusteredRate> rate) =>
        [
            new($"{name}Count", row => rate(row.Card).Hits),
            new($"{name}Of", row => rate(row.Card).Of),
            new(name, row => rate(row.Card).Rate),
            new($"{name}Low", row => Known(rate(row.Card))?.Low),
            new($"{name}High", row => Known(rate(row.Card))?.High),
        ];

    private static IEnumerable<Column<StyleRow>> Mean(string name, Func<StyleCard, ClusteredSum> mean) =>
        [
            new($"{name}Of", row => mean(row.Card).Count),
            new(name, row => mean(row.Card).Mean),
            new($"{name}Low", row => mean(row.Card).Interval?.Low),
            new($"{name}High", row => mean(row.Card).Interval?.High),
        ];

    private static Interval? Known(ClusteredRate rate) => rate.Of == 0 ? null : rate.Interval;
}
