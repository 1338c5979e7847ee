using System.Globalization;
using System.Text;
using Gridlock.Core.Reports.ScoreCards;
using Gridlock.Core.Reports.StyleCards;
using Gridlock.Core.Statistics;

namespace Gridlock.Core.Reports.Judgements;

/// <summary>A judgement's figures for people: one block a player, and one for all where there are several.</summary>
public static class RunTotalsText
{
    public static string Write(RunTotals totals)
    {
        var text = new StringBuilder();
        PlayerTotals[] players = [.. totals.Players];
        foreach (PlayerTotals player in players)
        {
            Write(text, player.Player + (player.Simulated ? " (simulated)" : ""), player.Totals, player.Styles);
        }
        if (players.Length != 1)
        {
            Write(text, "all", totals.All, null);
        }
        text.Append(
            "Intervals are at 95%; all cases of one puzzle are one cluster. What was not played is never counted.\n"
        );
        return text.ToString();
    }

    private static void Write(StringBuilder text, string name, CaseTotals totals, PlayerStyles? styles)
    {
        text.Append(CultureInfo.InvariantCulture, $"{name}: {totals.Cases} {(totals.Cases == 1 ? "case" : "cases")}\n");
        Write(text, "first", totals.First);
        Write(text, "final", totals.Final);
        if (LoopTallyWriting.Sentence(totals.Loops) is string loops)
        {
            text.Append($"  {loops}\n");
        }
        foreach (string line in styles?.All.SelectMany(StyleCardLines.Whole) ?? [])
        {
            text.Append($"  {line}\n");
        }
        text.Append('\n');
    }

    private static void Write(StringBuilder text, string moment, AnswerTotals totals)
    {
        IEnumerable<string> outcomes = Enum.GetValues<CaseOutcome>()
            .Where(outcome =>
                totals.Outcomes[outcome] > 0 || (outcome != CaseOutcome.Looped && !TrapTotals.IsOfTrap(outcome))
            )
            .Select(outcome =>
                string.Create(CultureInfo.InvariantCulture, $"{totals.Outcomes[outcome]} {outcome.Spoken()}")
            );
        text.Append($"  {moment} answers  {string.Join(", ", outcomes)}\n");
        text.Append($"    correct      {Rate(totals.Correct)}\n");
        text.Append($"    cells        {Rate(totals.Cells)}\n");
        if (totals.Traps.Found.Of > 0)
        {
            text.Append($"    traps found  {Rate(totals.Traps.Found)}\n");
        }
    }

    private static string Rate(ClusteredRate rate) =>
        rate.Rate is double known
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"{rate.Hits} of {rate.Of}: {known:0.000} ({rate.Interval.Low:0.000} to {rate.Interval.High:0.000})"
            )
            : "none";
}
