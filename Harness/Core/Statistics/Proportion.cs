namespace Gridlock.Core.Statistics;

/// <summary>So many hits of so many trials.</summary>
public readonly record struct Proportion(long Hits, long Of)
{
    /// <summary>Null without a trial.</summary>
    public double? Rate => Of == 0 ? null : (double)Hits / Of;

    /// <summary>Wilson's, at 95% confidence.</summary>
    public Interval Interval => Wilson.Of(Hits, Of, Wilson.Z95);
}
