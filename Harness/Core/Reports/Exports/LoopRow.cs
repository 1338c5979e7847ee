using Gridlock.Core.Judging.Progress;
using Gridlock.Core.Loops;

namespace Gridlock.Core.Reports.Exports;

/// <summary>A loop in what a call brought.</summary>
internal sealed record LoopRow(CallText In, Loop Loop)
{
    public static IEnumerable<LoopRow> Of(CallText text) =>
        PuzzleLoops.Find(text.Call.Case.Judged.Claimed, text.Text).Select(loop => new LoopRow(text, loop));
}
