namespace Gridlock.Core.Gates.Verdicts;

/// <summary>Why a check took in no more puzzles.</summary>
public enum GateEnd
{
    /// <summary>It knew.</summary>
    Decided,

    /// <summary>There were no more puzzles.</summary>
    UsedUp,

    /// <summary>It took as many puzzles as it may.</summary>
    Limit,

    /// <summary>The money did not reach for another call.</summary>
    Budget,

    /// <summary>Too much failed at the provider.</summary>
    Failures,

    Cancelled,
}
