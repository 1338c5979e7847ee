using System.Text;
using Gridlock.Core.Reports.Reporting.Figures;
using Gridlock.Core.Reports.ScoreCards;

namespace Gridlock.Core.Reports.Reporting.Text;

/// <summary>A report in a few lines for a terminal.</summary>
public static class ReportText
{
    public static string Write(Report report)
    {
        var text = new StringBuilder($"{Headline(report)}\n");
        foreach (PlayerFigures player in report.Players)
        {
            RateFigure right = player.First.Right;
            text.Append($"  {player.Player.Label}\n");
            text.Append($"    right at first   {Rate(right)}\n");
            if (!player.Checks.IsEmpty)
            {
                text.Append($"    right in the end {Rate(player.Final.Right)}\n");
            }
            text.Append($"    {Effort(player)}\n");
        }
        int lost = report.Players.Sum(static player => player.Lost);
        if (lost > 0)
        {
            text.Append($"  {FigureWords.Count(lost, "case", "cases")} without a first answer, counted for nobody\n");
        }
        text.Append("Intervals are at 95%; all cases of one puzzle are one cluster.\n");
        return text.ToString();
    }

    /// <summary>Such as "2 players, 6 puzzles, 56 cases in 1 run".</summary>
    public static string Headline(Report report) =>
        $"{FigureWords.Count(report.Players.Length, "player", "players")}, {FigureWords.Count(report.Puzzles, "puzzle", "puzzles")}, {FigureWords.Count(report.Cases.Length, "case", "cases")} in {FigureWords.Count(report.Runs.Length, "run", "runs")}";

    private static string Rate(RateFigure rate) =>
        rate.Of == 0 ? Words.None : $"{rate.Count} of {rate.Of}: {FigureWords.Of(rate)}";

    private static string Effort(PlayerFigures player)
    {
        string loops =
            player.Loops.Count == 0 ? "" : $"; went round in {player.Loops.Count} of {player.Loops.Of} calls";
        string cost = player.Cost.PerCorrect is > 0 ? $"; {FigureWords.Dollars(player.Cost)} a right case" : "";
        return $"{FigureWords.Amount(player.OutputTokens.Mean)} tokens and {FigureWords.Amount(player.Seconds.Mean)} s a case{cost}{loops}";
    }
}
