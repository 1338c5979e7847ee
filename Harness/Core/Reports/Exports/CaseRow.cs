using Gridlock.Core.Reports.Judgements;
using Gridlock.Core.Reports.ScoreCards;

namespace Gridlock.Core.Reports.Exports;

/// <summary>A case with what its calls took.</summary>
/// <param name="Repeat">Counts a player's matches on one tier of one puzzle, from 1.</param>
public sealed record CaseRow(JudgedCase Judged, int Repeat)
{
    internal CallTotals Totals { get; } = CallTotals.Of([Judged.Record]);
}
