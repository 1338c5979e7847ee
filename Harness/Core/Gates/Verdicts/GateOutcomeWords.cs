namespace Gridlock.Core.Gates.Verdicts;

/// <summary>How outcomes are written.</summary>
public static class GateOutcomeWords
{
    /// <summary>For scripts.</summary>
    public static string Word(this GateOutcome outcome) =>
        outcome switch
        {
            GateOutcome.Regressed => "regressed",
            GateOutcome.NotWorse => "not-worse",
            GateOutcome.Improved => "improved",
            GateOutcome.Same => "same",
            GateOutcome.Different => "different",
            _ => "inconclusive",
        };

    /// <summary>For people.</summary>
    public static string Spoken(this GateOutcome outcome) =>
        outcome == GateOutcome.NotWorse ? "not worse by more than the margin" : outcome.Word();

    /// <summary>True for a verdict that nobody has to act on.</summary>
    public static bool IsGood(this GateOutcome outcome) =>
        outcome is GateOutcome.NotWorse or GateOutcome.Improved or GateOutcome.Same;

    public static bool IsBad(this GateOutcome outcome) => outcome is GateOutcome.Regressed or GateOutcome.Different;
}
