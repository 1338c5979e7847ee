namespace Gridlock.Core.Reports.Exports;

/// <summary>One of the two texts of a call.</summary>
/// <param name="Stream">"reasoning" or "answer".</param>
internal sealed record CallText(CallRow Call, string Stream, string Text)
{
    /// <summary>The reasoning, then the answer; without one that is empty.</summary>
    public static IEnumerable<CallText> Of(CallRow row) =>
        new CallText[] { new(row, "reasoning", row.Call.Reasoning), new(row, "answer", row.Call.Answer) }.Where(
            static text => text.Text.Length > 0
        );
}
