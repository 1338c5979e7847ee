using Gridlock.Core.Judging;
using Gridlock.Core.Reports.ScoreCards;

namespace Gridlock.Core.Reports.Exports;

/// <summary>A round that was judged, or could not be.</summary>
internal sealed record RoundRow(CaseRow Case, RoundJudgement Judgement)
{
    public RoundCard Card { get; } = RoundCard.Of(Judgement);

    /// <summary>Null in the solve round, and where there was no answer.</summary>
    public RoundCheck? Check => (Judgement as RoundJudgement.Judged)?.Check;

    public static IEnumerable<RoundRow> Of(CaseRow row) =>
        (row.Judged.Judgement?.Rounds ?? []).Select(judgement => new RoundRow(row, judgement));
}
