namespace Gridlock.Core.Judging.Verification;

/// <summary>What a player said of one condition.</summary>
public enum Verdict
{
    /// <summary>Nothing, or two things that exclude each other.</summary>
    Missing,

    Holds,

    Violated,
}
