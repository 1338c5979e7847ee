namespace Gridlock.Core.Players.Catalogue;

/// <summary>Where a provider's waits differ from the usual ones; null where they do not.</summary>
public sealed record StatedWaits(TimeSpan? FirstToken = null, TimeSpan? Silence = null, TimeSpan? Call = null)
{
    public static StatedWaits None { get; } = new();

    public WaitLimits Over(WaitLimits usual)
    {
        ArgumentNullException.ThrowIfNull(usual);
        return usual with
        {
            FirstToken = FirstToken ?? usual.FirstToken,
            Silence = Silence ?? usual.Silence,
            Call = Call ?? usual.Call,
        };
    }
}
