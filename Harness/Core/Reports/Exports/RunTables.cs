using Gridlock.Core.Reports.Judgements;
using Gridlock.Transcripts.Reading;

namespace Gridlock.Core.Reports.Exports;

/// <summary>A run as four tables, written side by side in one pass over its journal.</summary>
public static class RunTables
{
    /// <summary>In the order of the writers.</summary>
    public static IReadOnlyList<string> Names { get; } = ["cases", "rounds", "calls", "styles"];

    public static void Write(
        RunTranscript run,
        TableFormat format,
        IReadOnlyList<TextWriter> outputs,
        CancellationToken cancellationToken
    )
    {
        using var cases = new TableFile<CaseRow>(outputs[0], format, CaseColumns.All);
        using var rounds = new TableFile<RoundRow>(outputs[1], format, RoundColumns.All);
        using var calls = new TableFile<CallRow>(outputs[2], format, CallColumns.All);
        using var styles = new TableFile<StyleRow>(outputs[3], format, StyleColumns.All);
        var totals = new RunTotals();
        foreach (CaseRow row in CaseRows.Of(run))
        {
            cancellationToken.ThrowIfCancellationRequested();
            totals.Add(row.Judged);
            cases.Add(row);
            foreach (RoundRow round in RoundRow.Of(row))
            {
                rounds.Add(round);
            }
            foreach (CallRow call in CallRow.Of(row))
            {
                calls.Add(call);
            }
        }
        foreach (StyleRow row in StyleRow.Of(totals))
        {
            styles.Add(row);
        }
    }
}
