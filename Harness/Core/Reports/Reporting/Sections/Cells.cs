using System.Globalization;
using Gridlock.Core.Reports.Reporting.Figures;
using Gridlock.Core.Reports.Reporting.Text;
using Gridlock.Core.Reports.ScoreCards;

namespace Gridlock.Core.Reports.Reporting.Sections;

/// <summary>Figures as cells.</summary>
internal static class Cells
{
    public static ReportCell Of(RateFigure rate) =>
        rate.Of == 0
            ? Words.None
            : new ReportCell(FigureWords.Percent(rate.Rate), FigureWords.Interval(rate), rate.Rate);

    public static ReportCell Of(MeanFigure mean) =>
        mean.Mean is double known
            ? new ReportCell(FigureWords.Amount(known), FigureWords.Interval(mean), known)
            : Words.None;

    public static ReportCell Of(CostFigure cost) =>
        new(FigureWords.Dollars(cost), FigureWords.Interval(cost), cost.PerCorrect);

    public static ReportCell Of(long number) => new(number.ToString("N0", CultureInfo.InvariantCulture), "", number);

    /// <summary>As "93 of 100".</summary>
    public static ReportCell CountOf(RateFigure rate) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{rate.Count:N0} of {rate.Of:N0}"), "", rate.Of);
}
