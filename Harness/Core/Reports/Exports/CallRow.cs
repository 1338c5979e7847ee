using Gridlock.Transcripts.Reading;

namespace Gridlock.Core.Reports.Exports;

/// <summary>A call, whatever became of it.</summary>
internal sealed record CallRow(CaseRow Case, CallRecord Call)
{
    public static IEnumerable<CallRow> Of(CaseRow row) =>
        row.Judged.Record.Rounds.SelectMany(static round => round.Attempts).Select(call => new CallRow(row, call));
}
