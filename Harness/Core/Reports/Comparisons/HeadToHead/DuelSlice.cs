namespace Gridlock.Core.Reports.Comparisons.HeadToHead;

/// <summary>A comparison on a part of the items.</summary>
/// <param name="Kind">"tier", "size" or "grade".</param>
/// <param name="Name">Such as "2" or "4x7".</param>
/// <param name="FalseDiscovery">The p value adjusted by Benjamini and Hochberg over all slices of all pairs of players.</param>
public sealed record DuelSlice(string Kind, string Name, PairedResult Result, double FalseDiscovery)
{
    /// <summary>The same seen from the other side.</summary>
    public DuelSlice Mirrored() => this with { Result = Result.Mirrored() };
}
