using System.Globalization;
using System.Text;
using Gridlock.Core.Reports.Calibration;
using Gridlock.Core.Statistics;

namespace Gridlock.Benchmarks.Difficulty;

/// <summary>A calibration for people at a terminal.</summary>
internal static class CalibrationText
{
    private const int Shown = 5;

    public static string Write(PuzzleCalibration calibration)
    {
        var text = new StringBuilder();
        text.Append(
            CultureInfo.InvariantCulture,
            $"Difficulty of {calibration.Items.Length} items (tiers of puzzles) for {calibration.Players.Length} players, by Rasch's model, in logits: 0 is the average item; a player solves an item as hard as it is able in half of the tries.\n"
        );
        text.Append($"  {Agreement("grade", calibration.ByGrade)}\n");
        text.Append($"  {Agreement("difficulty score", calibration.ByPrediction)}\n");
        text.Append(
            CultureInfo.InvariantCulture,
            $"  spread of items {calibration.Spread:0.00}; {calibration.Reliability:P0} of what tells items apart is not error\n"
        );
        foreach (CalibratedGrade grade in calibration.Grades)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"  grade {grade.Grade}: difficulty {grade.Difficulty.Mean:+0.00;-0.00;0.00}{Ends(grade.Difficulty.Interval)}, solved {grade.Solved.Mean:P0} ({grade.Solved.Interval.Low:P0} to {grade.Solved.Interval.High:P0}), {grade.Items} items of {grade.Puzzles} puzzles\n"
            );
        }
        foreach (CalibratedPlayer player in calibration.Players)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"  {player.Player}: ability {player.Ability:+0.00;-0.00;0.00}{(player.IsBound ? ", a bound, for it solved all or nothing" : "")}\n"
            );
        }
        Extremes(text, calibration);
        Misfits(text, calibration);
        return text.ToString();
    }

    private static void Extremes(StringBuilder text, PuzzleCalibration calibration)
    {
        (int easy, int hard) = (calibration.Of(ItemScore.AllRight), calibration.Of(ItemScore.AllWrong));
        if (easy + hard > 0)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"  {easy} items were solved in every try and {hard} in none: these are at least about as easy, or as hard, as shown.\n"
            );
        }
    }

    private static void Misfits(StringBuilder text, PuzzleCalibration calibration)
    {
        CalibratedItem[] misfits = [.. calibration.Misfits];
        if (misfits.Length == 0)
        {
            text.Append("  No item is solved by weaker players and missed by abler ones more than chance explains.\n");
        }
        foreach (CalibratedItem item in misfits.Take(Shown))
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"  misfit: puzzle {item.Item.Puzzle}, tier {item.Item.Tier}: weaker players solve it and abler ones do not (infit {item.Fit!.Value.Infit:0.00}, outfit {item.Fit.Value.Outfit:0.00}, p {item.MisfitP:0.000} by Benjamini and Hochberg)\n"
            );
        }
        if (misfits.Length > Shown)
        {
            text.Append(CultureInfo.InvariantCulture, $"  and {misfits.Length - Shown} more such items\n");
        }
    }

    private static string Agreement(string what, RankAgreement agreement) =>
        agreement.Correlation is double correlation
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"rank correlation of {what} and difficulty {correlation:0.00}{Ends(agreement.Interval)}, {agreement.Items} items"
            )
            : $"rank correlation of {what} and difficulty: unknown, for it is the same for all items or not known";

    private static string Ends(Interval? interval) =>
        interval is Interval known
            ? string.Create(CultureInfo.InvariantCulture, $" ({known.Low:0.00} to {known.High:0.00})")
            : "";
}
