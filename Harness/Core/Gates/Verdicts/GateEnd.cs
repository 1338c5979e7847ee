namespace Gridlock.Core.Gates.Verdicts;

/// <summary>Why a check took in no more puzzles.</summary>
public enum GateEnd
{
    /// <summary>It knew.</summary>
    Decided,

    /// <summary>There were no more puzzles, or as many as it may take.</summary>
    UsedUp,

    /// <summary>The money did not reach for another call.</summary>
    Budget,

    /// <summary>Too much failed at the provider.</summary>
    Failures,

    Cancelled,
}
