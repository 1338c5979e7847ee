namespace Gridlock.Core.Runs;

/// <summary>Why a run stopped; all but the first can be gone on with.</summary>
public enum RunOutcome
{
    /// <summary>Every case was played, or failed within what the plan allows.</summary>
    Completed,

    Cancelled,

    /// <summary>There was no money for another call.</summary>
    Budget,

    /// <summary>More cases failed at the providers than the plan allows.</summary>
    Failures,
}
