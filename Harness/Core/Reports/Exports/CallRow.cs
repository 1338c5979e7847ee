using System.Collections.Immutable;
using Gridlock.Core.Judging.TextMeasures;
using Gridlock.Core.Loops;
using Gridlock.Transcripts.Reading;

namespace Gridlock.Core.Reports.Exports;

/// <summary>A call, whatever became of it.</summary>
internal sealed record CallRow(CaseRow Case, CallRecord Call)
{
    private ImmutableArray<LoopRow>? _loops;
    private readonly Lazy<TextMeasure> _measure = new(() => TextMeasure.Of($"{Call.Reasoning}\n{Call.Answer}"));

    /// <summary>Of the reasoning, then of the answer.</summary>
    public ImmutableArray<LoopRow> Loops => _loops ??= [.. CallText.Of(this).SelectMany(LoopRow.Of)];

    /// <summary>The first loop of the reasoning, else of the answer; null where neither has one.</summary>
    public Loop? Loop => Loops is [var first, ..] ? first.Loop : null;

    /// <summary>Of reasoning and answer together.</summary>
    public TextMeasure Measure => _measure.Value;

    public static IEnumerable<CallRow> Of(CaseRow row) =>
        row.Judged.Record.Rounds.SelectMany(static round => round.Attempts).Select(call => new CallRow(row, call));
}
