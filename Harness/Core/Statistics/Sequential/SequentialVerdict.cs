namespace Gridlock.Core.Statistics.Sequential;

public enum SequentialVerdict
{
    /// <summary>Nothing is known yet.</summary>
    Open,

    /// <summary>The mean is below 0.</summary>
    Worse,

    /// <summary>The mean is above minus the margin.</summary>
    NotWorse,

    /// <summary>The mean is above 0.</summary>
    Better,
}
