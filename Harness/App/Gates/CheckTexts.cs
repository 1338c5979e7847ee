namespace Gridlock.App.Gates;

/// <summary>What the candidate got to read, as JSON has it.</summary>
internal static class CheckTexts
{
    public const string Twins = "twins";
    public const string Same = "same puzzles";
    public const string Recorded = "recorded";
}
