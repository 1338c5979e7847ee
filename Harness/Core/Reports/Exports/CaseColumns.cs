using Gridlock.Core.Reports.Judgements;
using Gridlock.Transcripts.Events;

namespace Gridlock.Core.Reports.Exports;

/// <summary>The table "cases": a row a match.</summary>
internal static class CaseColumns
{
    public static IReadOnlyList<Column<CaseRow>> All { get; } =
    [
        new("case", row => row.Judged.Record.Id),
        new("puzzle", row => Start(row).Puzzle),
        new("player", row => Start(row).Player),
        new("simulated", row => Start(row).Simulated),
        new("tier", row => Start(row).Tier),
        new("repeat", row => row.Repeat),
        new("rounds", row => Start(row).Rounds),
        new("started", row => Start(row).At),
        new("ended", row => row.Judged.Record.End?.At),
        new("end", row => row.Judged.Record.End?.Outcome),
        new("first", row => row.Judged.First.Word()),
        new("final", row => row.Judged.Final.Word()),
        new("reason", row => row.Judged.Reason),
        new("cells", row => row.Judged.Cells?.Hits),
        new("finalCells", row => row.Judged.FinalCells?.Hits),
        new("cellsTotal", row => row.Judged.Puzzle?.Grid.Artifacts),
        new("conditionsTotal", row => row.Judged.Puzzle?.ConditionsOf(Start(row).Tier).Length),
        new("calls", row => row.Totals.Calls),
        new("callsFailed", row => row.Totals.Failed),
        new("inputTokens", row => row.Totals.InputTokens),
        new("outputTokens", row => row.Totals.OutputTokens),
        new("reasoningTokens", row => row.Totals.ReasoningTokens),
        new("seconds", row => Math.Round(row.Totals.Seconds, 6)),
        new("cost", row => row.Totals.Cost),
        new("costIsEstimated", row => row.Totals.CostIsEstimated),
    ];

    private static MatchStarted Start(CaseRow row) => row.Judged.Record.Start;
}
