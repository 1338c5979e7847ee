using System.Globalization;
using Gridlock.App.Terminal.Frames;
using Gridlock.Core.Judging;
using Gridlock.Core.Judging.Scoring;
using Gridlock.Core.Reports.ScoreCards;
using Gridlock.Core.Statistics;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Gridlock.App.Terminal;

/// <summary>A score card as tables for a terminal of 80 columns or more, one a player.</summary>
internal static class ScoreCardTables
{
    private const int WideTerminal = 104;

    public static IRenderable Of(ScoreCard card, int width) =>
        new Rows(
            card.Players.SelectMany((player, seat) => Part(player, seat, width))
                .Concat(ScoreCardLines.Notes(card).Select(static note => new Text(note, FrameStyles.Faint)))
        );

    private static IEnumerable<IRenderable> Part(PlayerCard player, int seat, int width)
    {
        string name = TerminalText.Clean(player.Player) + (player.Simulated ? " · SIMULATED" : "");
        string served =
            player.ServedModels.IsEmpty || player.Simulated
                ? ""
                : $", served by {TerminalText.Clean(string.Join(", ", player.ServedModels))}";
        yield return new Text(name + served, new Style(FrameStyles.OfSeat(seat), decoration: Decoration.Bold));
        yield return TableOf(player, width >= WideTerminal);
        foreach (TierCard tier in player.Tiers)
        {
            foreach (string reason in ScoreCardLines.Reasons(tier))
            {
                yield return new Text($"  tier {tier.Tier}, {TerminalText.Clean(reason)}", FrameStyles.Odd);
            }
        }
        foreach (string line in ScoreCardLines.Summary(player))
        {
            yield return new Text("  " + line);
        }
        yield return Text.Empty;
    }

    private static Table TableOf(PlayerCard player, bool wide)
    {
        var table = new Table { Border = TableBorder.Rounded };
        table.BorderColor(Color.Grey58);
        string[] columns = wide
            ?
            [
                "tier",
                "first",
                "cells",
                "conditions",
                "checks",
                "end",
                "errors found",
                "false alarms",
                "tokens",
                "seconds",
            ]
            : ["tier", "first", "cells", "cond.", "checks", "end", "found"];
        foreach (string column in columns)
        {
            table.AddColumn(new TableColumn(column) { NoWrap = column != "checks" });
        }
        foreach (TierCard tier in player.Tiers)
        {
            table.AddRow(Row(tier, wide));
        }
        return table;
    }

    private static IEnumerable<IRenderable> Row(TierCard tier, bool wide)
    {
        yield return new Text($"{tier.Tier}");
        yield return Outcome(tier.Outcome);
        yield return new Text(Of(tier.Score?.Cells));
        yield return new Text(Of(tier.Score?.Conditions));
        yield return new Text(string.Join(", ", tier.Rounds.Skip(1).Select(Effect)));
        yield return Outcome(tier.Final);
        yield return new Text(Of(tier.ErrorsFound));
        if (wide)
        {
            yield return new Text(Of(tier.FalseAlarms));
            yield return new Text(tier.Totals.OutputTokens?.ToString("N0", CultureInfo.InvariantCulture) ?? "-");
            yield return new Text(tier.Totals.Seconds.ToString("0.0", CultureInfo.InvariantCulture));
        }
    }

    private static string Effect(RoundCard round) =>
        round.Effect switch
        {
            RoundEffect.Fixed => "✓ fixed",
            RoundEffect.Broke => "✗ broke",
            RoundEffect.UnchangedRight => "✓ kept",
            RoundEffect.UnchangedWrong => "✗ kept",
            RoundEffect.ChangedStillWrong => "✗ changed",
            RoundEffect.BecameReadable => round.Outcome == RoundOutcome.Right ? "✓ readable" : "✗ readable",
            RoundEffect.BecameUnreadable or RoundEffect.StayedUnreadable => "? unreadable",
            _ => $"{round.Outcome}".ToLowerInvariant(),
        };

    private static Text Outcome(RoundOutcome outcome) =>
        outcome switch
        {
            RoundOutcome.Right => new Text("✓ right", FrameStyles.Right),
            RoundOutcome.Wrong => new Text("✗ wrong", FrameStyles.Wrong),
            RoundOutcome.Unreadable => new Text("? unreadable", FrameStyles.Odd),
            RoundOutcome.Failed => new Text("! failed", FrameStyles.Odd),
            RoundOutcome.Looped => new Text("↻ looped", FrameStyles.Wrong),
            RoundOutcome.Unaffordable => new Text("- unaffordable", FrameStyles.Faint),
            _ => new Text("- cancelled", FrameStyles.Faint),
        };

    private static string Of(Tally? tally) => tally is Tally known ? $"{known.Hits}/{known.Of}" : "-";
}
