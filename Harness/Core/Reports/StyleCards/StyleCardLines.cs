using System.Globalization;
using Gridlock.Core.Statistics;
using Gridlock.Core.Statistics.Detection;

namespace Gridlock.Core.Reports.StyleCards;

/// <summary>Style cards in sentences for people, every figure with its interval at 95%.</summary>
public static class StyleCardLines
{
    /// <summary>One line a style: what a reader of a duel wants first.</summary>
    public static IEnumerable<string> Compact(PlayerStyles cards) =>
        from card in cards.All
        let parts = Parts(
            DPrimeOf(card),
            Rate("fixed", card.Fixed),
            Rate("broke", card.Broke),
            Rate("true claims believed", card.TrueClaimsBelieved),
            Rate("false ones", card.FalseClaimsBelieved)
        )
        where parts.Length > 0
        select $"{card.Style}: {string.Join("; ", parts)}";

    /// <summary>Every measure that there is something to say of, a few to a line.</summary>
    public static IEnumerable<string> Whole(StyleCard card)
    {
        string unreadable = card.Unreadable > 0 ? $", {card.Unreadable} unreadable" : "";
        yield return $"{card.Style}, {card.Rounds} {(card.Rounds == 1 ? "round" : "rounds")}{unreadable}";
        foreach (
            string[] line in new[]
            {
                Parts(Rate("sensitivity", card.Sensitivity), Rate("specificity", card.Specificity), DPrimeOf(card)),
                Parts(
                    Rate("falsely all hold", card.FalselyAllHold),
                    card.WithoutVerdict.Hits > 0 ? Rate("no verdict", card.WithoutVerdict) : null,
                    Rate("verdicts never mentioned", card.Unmentioned)
                ),
                Parts(
                    Rate("fixed", card.Fixed),
                    Rate("broke", card.Broke),
                    Mean("net gain", card.NetGain.Mean, card.NetGain.Interval)
                ),
                Parts(
                    Rate("right answers given up", card.Flipped),
                    Rate("wrong arrangements taken over", card.TakenOver)
                ),
                Parts(
                    Rate("true claims believed", card.TrueClaimsBelieved),
                    Rate("false ones", card.FalseClaimsBelieved)
                ),
                Parts(
                    Rate("settled", card.Paths.Settled),
                    Mean("after rounds", card.Paths.RoundsToSettle),
                    Rate("oscillated", card.Paths.Oscillated)
                ),
                Parts(
                    Mean("confidence", card.Confidence.Stated),
                    Mean("too much by", card.Confidence.Excess),
                    Mean("Brier", card.Confidence.Brier)
                ),
            }
        )
        {
            if (line.Length > 0)
            {
                yield return $"  {string.Join("; ", line)}";
            }
        }
    }

    private static string[] Parts(params string?[] parts) => [.. parts.OfType<string>()];

    private static string? Rate(string name, ClusteredRate rate) =>
        rate.Rate is double known
            ? Invariant(
                $"{name} {rate.Hits} of {rate.Of}: {known:0.00} ({rate.Interval.Low:0.00} to {rate.Interval.High:0.00})"
            )
            : null;

    private static string? Mean(string name, ClusteredSum sum) => Mean(name, sum.Mean, sum.Interval);

    private static string? Mean(string name, double? of, Interval? known) =>
        of is not double mean ? null
        : known is Interval interval ? Invariant($"{name} {mean:0.00} ({interval.Low:0.00} to {interval.High:0.00})")
        : Invariant($"{name} {mean:0.00} (no interval from one puzzle)");

    private static string? DPrimeOf(StyleCard card) =>
        card.DPrime is DPrime found
            ? Invariant($"d' {found.Value:0.0} ({found.Interval.Low:0.0} to {found.Interval.High:0.0})")
            : null;

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
