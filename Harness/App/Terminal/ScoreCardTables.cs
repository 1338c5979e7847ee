using System.Globalization;
using Gridlock.App.Terminal.Frames;
using Gridlock.App.Terminal.Pictures;
using Gridlock.Core.Judging.Scoring;
using Gridlock.Core.Reports.ScoreCards;
using Gridlock.Core.Statistics;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Gridlock.App.Terminal;

/// <summary>A score card as a table for a terminal of 80 columns or more.</summary>
internal static class ScoreCardTables
{
    private const int WideTerminal = 110;

    public static IRenderable Of(ScoreCard card, int width)
    {
        bool wide = width >= WideTerminal;
        var table = new Table { Border = TableBorder.Rounded, Expand = false };
        table.BorderColor(Color.Grey58);
        string[] columns = ["tier", "first answer", "cells", "conditions", "checks", "in the end", "errors found"];
        table.AddColumn(new TableColumn("[bold]player[/]"));
        foreach (string column in columns)
        {
            table.AddColumn(new TableColumn(Markup.Escape(column)) { NoWrap = wide });
        }
        if (wide)
        {
            table.AddColumn(new TableColumn("false alarms"));
            table.AddColumn(new TableColumn("tokens").RightAligned());
            table.AddColumn(new TableColumn("seconds").RightAligned());
        }
        for (int seat = 0; seat < card.Players.Length; seat++)
        {
            PlayerCard player = card.Players[seat];
            foreach (TierCard tier in player.Tiers)
            {
                bool first = tier == player.Tiers[0];
                table.AddRow(Row(player, tier, first, seat, wide));
            }
            if (seat < card.Players.Length - 1)
            {
                table.AddEmptyRow();
            }
        }
        return new Rows(table, new Rows(card.Players.Select(Summary)));
    }

    private static IEnumerable<IRenderable> Row(PlayerCard player, TierCard tier, bool first, int seat, bool wide)
    {
        string name = TerminalText.Clean(player.Player) + (player.Simulated ? "\nSIMULATED" : "");
        yield return new Text(first ? name : "", new Style(FrameStyles.OfSeat(seat), decoration: Decoration.Bold));
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
        round.Effect is { } effect ? RoundWords.Of(effect) : round.Outcome.ToString().ToLowerInvariant();

    private static Text Outcome(RoundOutcome outcome) =>
        outcome switch
        {
            RoundOutcome.Right => new Text("✓ right", FrameStyles.Right),
            RoundOutcome.Wrong => new Text("✗ wrong", FrameStyles.Wrong),
            RoundOutcome.Unreadable => new Text("? unreadable", FrameStyles.Odd),
            RoundOutcome.Failed => new Text("! failed", FrameStyles.Odd),
            _ => new Text("- cancelled", FrameStyles.Faint),
        };

    private static Text Summary(PlayerCard player)
    {
        string name = TerminalText.Clean(player.Player) + (player.Simulated ? " (simulated)" : "");
        return new Text($"{name}: right at first {Of(player.RightAtFirst)}, in the end {Of(player.RightInTheEnd)}");
    }

    private static string Of(Tally? tally) => tally is Tally known ? $"{known.Hits}/{known.Of}" : "-";

    private static string Of(Proportion share) =>
        share.Rate is null
            ? "0 of 0"
            : $"{share.Hits} of {share.Of} (95% interval {share.Interval.Low:P0} to {share.Interval.High:P0})";
}
