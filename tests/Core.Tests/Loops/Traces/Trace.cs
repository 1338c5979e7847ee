namespace Gridlock.Core.Tests.Loops.Traces;

/// <summary>A real model's output.</summary>
/// <param name="Label">As its reader judged it; "correct_long" for one that was only scored.</param>
/// <param name="Onset">Where the loop begins, as computed from the text; null where that was not done.</param>
internal sealed record Trace(string Id, string Label, string Model, long? Onset, string Text)
{
    internal bool IsLoop => Label.EndsWith("_loop", StringComparison.Ordinal);
}
