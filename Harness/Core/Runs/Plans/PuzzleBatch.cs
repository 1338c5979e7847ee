using Gridlock.Puzzles.Generation;

namespace Gridlock.Core.Runs.Plans;

/// <summary>Puzzles that a plan names together: <see cref="Fresh"/> ones or <see cref="Brought"/> ones.</summary>
public abstract record PuzzleBatch
{
    private PuzzleBatch() { }

    /// <summary>Made for the run.</summary>
    /// <param name="Seed">As the plan writes it; null takes one from the run's.</param>
    public sealed record Fresh(PuzzleSpec Spec, int Count, string? Seed) : PuzzleBatch;

    /// <summary>Read from a file.</summary>
    /// <param name="File">As the plan writes it, relative to the plan.</param>
    /// <param name="Count">The first ones of the file; null for all.</param>
    public sealed record Brought(string File, int? Count) : PuzzleBatch
    {
        /// <summary>The name of the copy of a batch's puzzles in a run folder.</summary>
        /// <param name="batch">From 0.</param>
        public static string CopyName(int batch) => $"puzzles-{batch + 1}.jsonl";

        /// <summary>Where the plan's text names the file, as "line 3, column 5".</summary>
        public string At { get; init; } = "";
    }
}
