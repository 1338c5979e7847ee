namespace Gridlock.Core.Players.Wire;

/// <summary>Where the figure for output tokens comes from.</summary>
public enum UsageSource
{
    /// <summary>The provider stated it.</summary>
    Reported,

    /// <summary>Nothing usable was stated, so the text was measured.</summary>
    Estimated,
}
