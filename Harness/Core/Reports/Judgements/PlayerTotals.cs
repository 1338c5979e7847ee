using Gridlock.Core.Reports.StyleCards;

namespace Gridlock.Core.Reports.Judgements;

/// <summary>One player's share of a run.</summary>
/// <param name="Styles">Of its verification rounds; the cases of one puzzle are one cluster.</param>
public sealed record PlayerTotals(string Player, bool Simulated, CaseTotals Totals, PlayerStyles Styles);
