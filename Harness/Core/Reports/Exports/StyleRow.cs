using Gridlock.Core.Reports.Judgements;
using Gridlock.Core.Reports.StyleCards;

namespace Gridlock.Core.Reports.Exports;

/// <summary>One player's verification rounds of one style.</summary>
internal sealed record StyleRow(PlayerTotals Player, StyleCard Card)
{
    public static IEnumerable<StyleRow> Of(RunTotals totals) =>
        totals.Players.SelectMany(static player => player.Styles.All.Select(card => new StyleRow(player, card)));
}
