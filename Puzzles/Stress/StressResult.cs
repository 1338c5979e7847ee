namespace Gridlock.Puzzles.Stress;

/// <summary>What came of putting a puzzle under stress.</summary>
public abstract record StressResult
{
    private StressResult() { }

    /// <param name="Puzzle">Not yet proven.</param>
    public sealed record Stressed(Puzzle Puzzle) : StressResult;

    /// <param name="Reason">One sentence that names the puzzle and what could not be had.</param>
    public sealed record Refused(string Reason) : StressResult;
}
