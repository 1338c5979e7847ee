using System.Collections.Immutable;
using Gridlock.Core.Judging.TextMeasures;
using Gridlock.Core.Loops;
using Gridlock.Transcripts.Reading;

namespace Gridlock.Core.Reports.Exports;

/// <summary>A call, whatever became of it.</summary>
internal sealed record CallRow(CaseRow Case, CallRecord Call)
{
    private readonly Lazy<ImmutableArray<Loop>> _loops = new(() => LoopDetector.Find(Call.Reasoning));
    private readonly Lazy<TextMeasure> _measure = new(() => TextMeasure.Of($"{Call.Reasoning}\n{Call.Answer}"));

    /// <summary>The first loop of the reasoning; null where it has none.</summary>
    public Loop? Loop => _loops.Value is [var first, ..] ? first : null;

    /// <summary>Of reasoning and answer together.</summary>
    public TextMeasure Measure => _measure.Value;

    public static IEnumerable<CallRow> Of(CaseRow row) =>
        row.Judged.Record.Rounds.SelectMany(static round => round.Attempts).Select(call => new CallRow(row, call));
}
