using System.Collections.Immutable;

namespace Gridlock.Puzzles.Json;

/// <summary>What came of reading a puzzle.</summary>
public abstract record PuzzleReading
{
    private PuzzleReading() { }

    public sealed record Read(Puzzle Puzzle) : PuzzleReading
    {
        /// <summary>What the JSON states and the puzzle does not bear out, a sentence each; the puzzle itself is sound.</summary>
        public ImmutableArray<string> Notes { get; init; } = [];
    }

    /// <param name="Reason">One sentence that names the value and what is allowed.</param>
    public sealed record Unreadable(string Reason) : PuzzleReading;
}
