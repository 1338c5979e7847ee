using Gridlock.Core.Judging.Claims;
using Gridlock.Core.Reports.Judgements;
using Gridlock.Transcripts.Reading;

namespace Gridlock.Core.Reports.Exports;

/// <summary>A run as six tables, written side by side in one pass over its journal.</summary>
public static class RunTables
{
    /// <summary>In the order of the writers.</summary>
    public static IReadOnlyList<string> Names { get; } = ["cases", "rounds", "calls", "styles", "loops", "claims"];

    public static void Write(
        RunTranscript run,
        TableFormat format,
        IReadOnlyList<TextWriter> outputs,
        CancellationToken cancellationToken
    )
    {
        bool isAltered = run.FindAlteration(cancellationToken) is not null;
        using var cases = new TableFile<CaseRow>(outputs[0], format, CaseColumns.All, isAltered);
        using var rounds = new TableFile<RoundRow>(outputs[1], format, RoundColumns.All, isAltered);
        using var calls = new TableFile<CallRow>(outputs[2], format, CallColumns.All, isAltered);
        using var styles = new TableFile<StyleRow>(outputs[3], format, StyleColumns.All, isAltered);
        using var loops = new TableFile<LoopRow>(outputs[4], format, LoopColumns.All, isAltered);
        using var claims = new TableFile<ClaimRow>(outputs[5], format, ClaimColumns.All, isAltered);
        var totals = new RunTotals();
        foreach (CaseRow row in CaseRows.Of(run))
        {
            cancellationToken.ThrowIfCancellationRequested();
            totals.Add(row.Judged);
            cases.Add(row);
            rounds.AddAll(RoundRow.Of(row));
            ClaimPuzzle? puzzle = row.Judged.Claimed?.Value;
            foreach (CallRow call in CallRow.Of(row))
            {
                calls.Add(call);
                loops.AddAll(call.Loops);
                claims.AddAll(puzzle is null ? [] : CallText.Of(call).SelectMany(text => ClaimRow.Of(text, puzzle)));
            }
        }
        styles.AddAll(StyleRow.Of(totals));
    }
}
