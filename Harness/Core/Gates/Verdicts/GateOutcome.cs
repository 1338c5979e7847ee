namespace Gridlock.Core.Gates.Verdicts;

/// <summary>What a check found out.</summary>
public enum GateOutcome
{
    /// <summary>Too little is known.</summary>
    Inconclusive,

    /// <summary>The candidate is worse.</summary>
    Regressed,

    /// <summary>The candidate is not worse by the margin.</summary>
    NotWorse,

    /// <summary>The candidate is better.</summary>
    Improved,

    /// <summary>Neither is worse by the margin; only asked for with sameness.</summary>
    Same,

    /// <summary>One of the two is better; only asked for with sameness.</summary>
    Different,
}
