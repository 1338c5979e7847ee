using System.Collections.Immutable;

namespace Gridlock.Core.Reports.Comparisons.PassRates;

/// <summary>What repeats bring a player: how far it gets with more tries, and how far it can be relied on.</summary>
/// <param name="Points">By rising k, from 1.</param>
public sealed record PassCurve(string Player, ImmutableArray<PassPoint> Points);
