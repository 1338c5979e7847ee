using System.Collections.Immutable;
using Gridlock.Core.Judging.Answers;
using Gridlock.Core.Reports.Judgements;
using Gridlock.Core.Reports.StyleCards;

namespace Gridlock.Core.Reports.ScoreCards;

/// <summary>The sentences of a score card, however it is set: as plain text or as tables on a terminal.</summary>
public static class ScoreCardLines
{
    /// <summary>What has to be known to read the figures.</summary>
    public static IEnumerable<string> Notes(ScoreCard card)
    {
        yield return "A failed or cancelled call is never counted, one that was cut off for going round is; an unreadable answer is never wrong.";
        if (card.Players.Any(static player => player.Trap is null && player.Tiers.Length > 1))
        {
            yield return "The tiers share one hidden arrangement: the intervals speak of these tiers alone.";
        }
    }

    /// <summary>The player's name, with a label where it is simulated.</summary>
    public static string NameOf(PlayerCard player) => player.Player + (player.Simulated ? " (simulated)" : "");

    /// <summary>The models that the provider says answered; empty where it did not say.</summary>
    public static string ServedBy(PlayerCard player) =>
        player.ServedModels.IsEmpty ? "" : $", served by {string.Join(", ", player.ServedModels)}";

    /// <summary>Rates with their intervals, and counts where there is something to count.</summary>
    public static IEnumerable<string> Summary(PlayerCard player)
    {
        if (player.Trap is { } trap)
        {
            string then = trap.Final == trap.First ? "" : $", {trap.Final.Spoken()} in the end";
            yield return $"the trap: {trap.First.Spoken()}{then}";
        }
        yield return $"tiers right at first: {Words.Of(player.RightAtFirst)}";
        yield return $"tiers right in the end: {Words.Of(player.RightInTheEnd)}";
        if (player.ErrorsFound.Of + player.FalseAlarms.Of > 0)
        {
            yield return $"errors found: {Words.Of(player.ErrorsFound)}";
            yield return $"false alarms: {Words.Of(player.FalseAlarms)}";
        }
        foreach (string line in StyleCardLines.Compact(player.Styles))
        {
            yield return line;
        }
        if (player.Unreadable > 0)
        {
            yield return $"unreadable answers: {player.Unreadable}";
        }
        if (LoopTallyWriting.Sentence(player.Loops) is string loops)
        {
            yield return loops;
        }
        if (player.Totals.Failed > 0)
        {
            yield return $"calls failed, cancelled or cut off: {player.Totals.Failed} of {player.Totals.Calls}";
        }
        if (Cost(player) is string cost)
        {
            yield return cost;
        }
    }

    /// <summary>Null where nothing is paid.</summary>
    private static string? Cost(PlayerCard player)
    {
        CallTotals totals = player.Totals;
        if (totals.Cost is null)
        {
            return "cost: unknown, because the price is not known";
        }
        string each = player.CostPerCorrect is decimal one
            ? $", {Words.Dollars(one, totals.CostIsEstimated)} for each tier right in the end"
            : "";
        return totals.Cost == 0 ? null : $"cost: {Words.Dollars(totals.Cost, totals.CostIsEstimated)}{each}";
    }

    /// <summary>Why a call failed or why its answer could not be read, and what an answer says that is no grid or one of several; a
    /// line a round.</summary>
    public static IEnumerable<string> Reasons(TierCard tier) =>
        from round in tier.Rounds
        let reason = round.Reason ?? Remark(round)
        where reason is not null
        let name = round.Round == 0 ? "first answer" : $"round {round.Round}"
        select $"{name}: {reason.ReplaceLineEndings(" ")}";

    private static string? Remark(RoundCard round) =>
        round.Answer switch
        {
            Answer.NoSolution => "says that there is no solution.",
            Answer.MoreThanOne => "says that there is more than one solution.",
            Answer.Allocation when round.Score is { IsOneOfSeveral: true } =>
                "a grid that satisfies every condition, but not the only one.",
            _ => null,
        };

    /// <summary>What each verification round did, or why it did nothing; "-" where none began.</summary>
    public static string Effects(TierCard tier)
    {
        string[] effects =
        [
            .. tier.Rounds.Skip(1).Select(r => r.Effect is { } effect ? Words.Of(effect) : Words.Of(r.Outcome)),
        ];
        return effects.Length == 0 ? Words.None : string.Join(", ", effects);
    }
}
