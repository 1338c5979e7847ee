using System.Globalization;
using Gridlock.Core.Reports.Reporting.Figures;
using Gridlock.Core.Reports.ScoreCards;

namespace Gridlock.Core.Reports.Reporting.Text;

/// <summary>Figures as people read them.</summary>
internal static class FigureWords
{
    public static string Percent(double? rate) => rate is double known ? Invariant($"{100 * known:0.0}%") : Words.None;

    /// <summary>Such as "56.6 to 100.0"; empty without a trial.</summary>
    public static string Interval(RateFigure rate) =>
        rate.Of == 0 ? "" : Invariant($"{100 * rate.Low:0.0} to {100 * rate.High:0.0}");

    /// <summary>Such as "93.3% (81.0 to 98.0)".</summary>
    public static string Of(RateFigure rate) => rate.Of == 0 ? Words.None : $"{Percent(rate.Rate)} ({Interval(rate)})";

    /// <summary>A count such as "12,345", or a small number with one decimal.</summary>
    public static string Amount(double? amount) =>
        amount is not double known ? Words.None
        : Math.Abs(known) >= 1000 ? known.ToString("N0", CultureInfo.InvariantCulture)
        : known.ToString(Math.Abs(known) < 10 ? "0.00" : "0.0", CultureInfo.InvariantCulture);

    /// <summary>Empty where there are fewer than two puzzles.</summary>
    public static string Interval(MeanFigure mean) =>
        mean is { Low: double low, High: double high } ? $"{Amount(low)} to {Amount(high)}" : "";

    public static string Dollars(CostFigure cost) =>
        cost.PerCorrect is double each ? Words.Dollars((decimal)each, cost.IsEstimated)
        : cost.Total is null ? "unknown"
        : Words.None;

    /// <summary>Empty where the cases do not say; without an upper end where there is none.</summary>
    public static string Interval(CostFigure cost) =>
        cost.Low is not double low ? ""
        : cost.High is double high ? $"{Words.Dollars((decimal)low)} to {Words.Dollars((decimal)high)}"
        : $"{Words.Dollars((decimal)low)} or more";

    public static string Count(long number, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {(number == 1 ? one : many)}");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
