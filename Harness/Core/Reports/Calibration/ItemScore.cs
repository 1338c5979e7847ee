namespace Gridlock.Core.Reports.Calibration;

/// <summary>Whether an item's tries tell more than a bound of its difficulty.</summary>
public enum ItemScore
{
    /// <summary>Some tries solved it and some did not.</summary>
    Mixed,

    /// <summary>Every try solved it: it is as easy as that or easier, and how much easier rests on the spread of the others.</summary>
    AllRight,

    /// <summary>No try solved it: likewise as hard or harder.</summary>
    AllWrong,
}
