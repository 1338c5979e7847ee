using Gridlock.Core.Judging.TextMeasures;
using Gridlock.Core.Loops;
using Gridlock.Core.Players.Budget;
using Gridlock.Transcripts.Reading;

namespace Gridlock.Core.Reports.Exports;

/// <summary>The table "calls": a row a request, with the texts that came back.</summary>
internal static class CallColumns
{
    public static IReadOnlyList<Column<CallRow>> All { get; } =
    [
        new("case", row => row.Case.Judged.Record.Id),
        new("call", row => row.Call.Intent.Call),
        new("round", row => row.Call.Intent.Round),
        new("attempt", row => row.Call.Intent.Attempt),
        new("player", row => row.Call.Intent.Player),
        new("simulated", row => row.Case.Judged.Record.Start.Simulated),
        new("endpoint", row => row.Call.Intent.Endpoint),
        new("model", row => row.Call.Intent.Model),
        new("outputLimit", row => row.Call.Intent.OutputLimit),
        new("temperature", row => row.Call.Intent.Options?.Temperature),
        new("thinkingBudget", row => row.Call.Intent.Options?.ThinkingBudget),
        new("servedModel", row => row.Call.Final?.ServedModel),
        new("sent", row => row.Call.Intent.At),
        new("state", row => State(row.Call)),
        new("finish", row => row.Call.Final?.Finish),
        new("failure", row => row.Call.Failure?.Class),
        new("status", row => row.Call.Failure?.Status),
        new("message", row => row.Call.Failure?.Message),
        new("possiblyBilled", row => row.Call.PossiblyBilled),
        new("seconds", row => row.Call.Heard.TotalSeconds),
        new("firstTextSeconds", row => row.Call.Deltas is [var first, ..] ? first.Offset / 1e6 : null),
        new("inputTokens", row => row.Call.Usage?.Input),
        new("outputTokens", row => row.Call.Usage?.Output),
        new("reasoningTokens", row => row.Call.Usage?.Reasoning),
        new("cachedInputTokens", row => row.Call.Usage?.CachedInput),
        new("usageSource", row => row.Call.Usage?.Source),
        new("cost", row => CallCost.Of(row.Call, row.Case.Judged.Record.Start.Price).Dollars),
        new("reasoning", row => row.Call.Reasoning),
        new("answer", row => row.Call.Answer),
        new("loop", row => row.Loop?.Kind.Word()),
        new("loopAlarm", row => row.Loop?.Alarm),
        new("tokens", row => row.Measure.Tokens),
        new("seqRep4", row => row.Measure.SeqRep4),
        new("distinct2", row => row.Measure.Distinct2),
        new("compression", row => row.Measure.Compression),
        new("reflections", row => row.Measure.Reflections),
        new("verbosity", row => Efficiency.Verbosity(row.Call.Reasoning.Length, row.Call.Answer.Length)),
    ];

    private static string State(CallRecord call) => $"{call.State}".ToLowerInvariant();
}
