using System.Text;
using Gridlock.Core.Reports.Reporting.Figures;
using Gridlock.Core.Reports.Reporting.Sections;

namespace Gridlock.Core.Reports.Reporting.Text;

/// <summary>A report in a few lines for a terminal.</summary>
public static class ReportText
{
    private static readonly (string Answer, string Words)[] s_missing =
    [
        (Exclusion.First, "without a first answer, counted for nobody"),
        (Exclusion.Last, "without a last answer, counted at first alone"),
        (Exclusion.Case, "of the plan that never began"),
    ];

    public static string Write(Report report)
    {
        var text = new StringBuilder($"{Headline(report)}\n");
        foreach (PlayerFigures player in report.Players)
        {
            text.Append($"  {player.Player.Label}\n");
            foreach (string line in Lines(player))
            {
                text.Append($"    {line}\n");
            }
        }
        foreach ((string answer, string words) in s_missing)
        {
            long cases = report.Exclusions.Where(one => one.Answer == answer).Sum(static one => one.Cases);
            if (cases > 0)
            {
                text.Append($"  {FigureWords.Count(cases, "case", "cases")} {words}\n");
            }
        }
        text.Append("Intervals are at 95%; all cases of one puzzle are one cluster.\n");
        foreach (string warning in ReportSections.Concerns(report))
        {
            text.Append($"{warning}\n");
        }
        return text.ToString();
    }

    /// <summary>Such as "2 players, 6 puzzles, 56 cases in 1 run".</summary>
    public static string Headline(Report report) =>
        $"{FigureWords.Count(report.Players.Length, "player", "players")}, {FigureWords.Count(report.Puzzles, "puzzle", "puzzles")}, {FigureWords.Count(report.Cases.Length, "case", "cases")} in {FigureWords.Count(report.Runs.Length, "run", "runs")}";

    private static IEnumerable<string> Lines(PlayerFigures player)
    {
        bool hasTraps = player.First.Found.Of > 0;
        if (player.First.Right.Of > 0 || !hasTraps)
        {
            yield return player.First.Right.Of > 0
                ? $"right at first   {Rate(player.First.Right)}"
                : "no first answer that counts";
        }
        if (!player.Checks.IsEmpty && player.Final.Right.Of > 0)
        {
            yield return $"right in the end {Rate(player.Final.Right)}";
        }
        if (hasTraps)
        {
            yield return $"traps found      {Rate(player.First.Found)}";
        }
        string effort = string.Join("; ", Effort(player));
        if (effort.Length > 0)
        {
            yield return effort;
        }
    }

    private static string Rate(RateFigure rate) => $"{rate.Count} of {rate.Of}: {FigureWords.Of(rate)}";

    private static IEnumerable<string> Effort(PlayerFigures player)
    {
        string[] means =
        [
            .. player.OutputTokens.Mean is double tokens
                ? [$"{FigureWords.Amount(tokens)} tokens"]
                : Array.Empty<string>(),
            .. player.Seconds.Mean is double seconds ? [$"{FigureWords.Amount(seconds)} s"] : Array.Empty<string>(),
        ];
        if (means.Length > 0)
        {
            yield return $"{string.Join(" and ", means)} a case";
        }
        if (player.Cost.PerCorrect is > 0)
        {
            yield return $"{FigureWords.Dollars(player.Cost)} a right case";
        }
        if (player.Loops.Count > 0)
        {
            yield return $"went round in {player.Loops.Count} of {player.Loops.Of} calls";
        }
    }
}
