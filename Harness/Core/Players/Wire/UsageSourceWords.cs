namespace Gridlock.Core.Players.Wire;

/// <summary>Sources of a count as journals and reports write them.</summary>
public static class UsageSourceWords
{
    /// <summary>"reported" or "estimated".</summary>
    public static string Word(this UsageSource source) =>
        source switch
        {
            UsageSource.Reported => "reported",
            UsageSource.Estimated => "estimated",
            _ => throw new ArgumentOutOfRangeException(nameof(source)),
        };
}
