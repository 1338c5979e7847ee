namespace Gridlock.Core.Loops;

/// <summary>The kinds as journals, JSON and people name them.</summary>
public static class LoopKinds
{
    public static string Word(this LoopKind kind) =>
        kind switch
        {
            LoopKind.Verbatim => "verbatim",
            LoopKind.Template => "template",
            LoopKind.Revision => "revision",
            LoopKind.Restart => "restart",
            LoopKind.RunOn => "run-on",
            LoopKind.VerificationCycle => "verification-cycle",
            LoopKind.FlipFlop => "flip-flop",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind of loop."),
        };
}
