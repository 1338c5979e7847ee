namespace Gridlock.Core.Reports.Comparisons.HeadToHead;

/// <summary>How a p value was found.</summary>
public enum PairTest
{
    /// <summary>McNemar's mid-p test: each puzzle was tried once by each.</summary>
    McNemar,

    /// <summary>Whole puzzles change sides, because they have several tiers or repeats.</summary>
    Permutation,
}
