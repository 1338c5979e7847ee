using System.Collections.Immutable;

namespace Gridlock.Core.Reports.Reporting.Figures;

/// <summary>Right first answers on a part of the puzzles.</summary>
/// <param name="Name">Such as "tier 2", "4x7" and "grade 5".</param>
/// <param name="Puzzles">Clusters in it.</param>
/// <param name="Players">In the order of the report's players.</param>
public sealed record Slice(string Name, int Puzzles, ImmutableArray<RateFigure> Players);
