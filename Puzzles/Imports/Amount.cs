namespace Gridlock.Puzzles.Imports;

/// <summary>A number with its noun: "1 value", "2 values".</summary>
internal static class Amount
{
    /// <param name="several">The plural; null for the word with an s.</param>
    internal static string Of(int count, string one, string? several = null) =>
        $"{count} {(count == 1 ? one : several ?? one + "s")}";
}
