using System.Text;
using Gridlock.Core.Judging.Scoring;

namespace Gridlock.Core.Reports.ScoreCards;

/// <summary>A score card for a terminal: no colours, no frames, and lines that fit into 100 columns.</summary>
public static class ScoreCardText
{
    public static string Write(ScoreCard card)
    {
        var text = new StringBuilder();
        text.Append($"Puzzle {card.Puzzle}\n");
        foreach (PlayerCard player in card.Players)
        {
            text.Append($"\n{ScoreCardLines.NameOf(player)}{ScoreCardLines.ServedBy(player)}\n");
            foreach (TierCard tier in player.Tiers)
            {
                Write(text, tier);
            }
            foreach (string line in ScoreCardLines.Summary(player))
            {
                text.Append($"  {line}\n");
            }
        }
        text.Append('\n').AppendJoin('\n', ScoreCardLines.Notes(card)).Append('\n');
        return text.ToString();
    }

    private static string Measured(Score score)
    {
        string[] parts =
        [
            score.Cells is null ? "" : $"{Words.Of(score.Cells)} cells",
            score.Conditions is null ? "" : $"{Words.Of(score.Conditions)} conditions",
        ];
        return string.Join(", ", parts.Where(part => part.Length > 0).DefaultIfEmpty("no grid"));
    }

    private static void Write(StringBuilder text, TierCard tier)
    {
        string measured = tier.Score is null ? "" : $" ({Measured(tier.Score)})";
        string then = tier.Rounds.Length > 1 ? $"; then {ScoreCardLines.Effects(tier)}" : "";
        text.Append($"  tier {tier.Tier}: {Words.Of(tier.Outcome)}{measured}{then}; final {Words.Of(tier.Final)}\n");
        string verdicts = tier.ErrorsFound is null
            ? ""
            : $"errors found {Words.Of(tier.ErrorsFound)}, false alarms {Words.Of(tier.FalseAlarms)}; ";
        CallTotals totals = tier.Totals;
        text.Append(
            $"          {verdicts}{Words.Count(totals.OutputTokens)} tokens in {Words.Decimal(totals.Seconds)} s"
        );
        string cost = totals.Cost is null or 0 ? "" : $", {Words.Dollars(totals.Cost, totals.CostIsEstimated)}";
        text.Append($" ({Words.Decimal(totals.TokensPerSecond)} a second){cost}\n");
        foreach (string reason in ScoreCardLines.Reasons(tier))
        {
            text.Append($"          {reason}\n");
        }
    }
}
