namespace Gridlock.Puzzles.Conditions.Complexity;

/// <summary>How a total of complexity ratings is bounded.</summary>
public enum TotalBound
{
    Exactly,
    AtLeast,
    AtMost,
}
