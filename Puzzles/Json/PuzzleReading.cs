namespace Gridlock.Puzzles.Json;

/// <summary>What came of reading a puzzle.</summary>
public abstract record PuzzleReading
{
    private PuzzleReading() { }

    public sealed record Read(Puzzle Puzzle) : PuzzleReading;

    /// <param name="Reason">One sentence that names the value and what is allowed.</param>
    public sealed record Unreadable(string Reason) : PuzzleReading;
}
