namespace Gridlock.Core.Reports.Judgements;

/// <summary>One player's share of a run.</summary>
public sealed record PlayerTotals(string Player, bool Simulated, CaseTotals Totals);
