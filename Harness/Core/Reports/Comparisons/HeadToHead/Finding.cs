namespace Gridlock.Core.Reports.Comparisons.HeadToHead;

/// <summary>What a comparison of two players shows at 5%.</summary>
public enum Finding
{
    /// <summary>Not enough is known.</summary>
    Open,

    FirstBetter,

    SecondBetter,

    /// <summary>They differ by less than the margin.</summary>
    Alike,
}
