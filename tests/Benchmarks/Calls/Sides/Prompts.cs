namespace Gridlock.Benchmarks.Calls.Sides;

/// <summary>A few prompts of the length of a classic puzzle's, asked again and again as repeats are.</summary>
internal static class Prompts
{
    private const int Count = 64;
    private const int Sentences = 60;

    private static readonly string[] s_texts = [.. Enumerable.Range(0, Count).Select(Write)];

    public static string Of(int call) => s_texts[call % Count];

    private static string Write(int number) =>
        $"Puzzle {number}. "
        + string.Concat(
            Enumerable.Range(1, Sentences).Select(i => $"{i}. The lantern of hall {i % 7} stands left of the orrery.\n")
        );
}
