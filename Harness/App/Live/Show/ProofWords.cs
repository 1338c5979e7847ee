using Gridlock.Puzzles;
using Gridlock.Puzzles.Tiers;

namespace Gridlock.App.Live.Show;

/// <summary>What is known of a puzzle's solutions, in words. Only what the puzzle carries a proof of is called proven.</summary>
internal static class ProofWords
{
    /// <summary>True if the puzzle is proven to be what it says on this tier: one with exactly one solution, or its kind of trap.</summary>
    public static bool IsProven(Puzzle puzzle, int tier) =>
        StatusOf(puzzle, tier)
        == puzzle.Trap switch
        {
            null => ProofStatus.Unique,
            Trap.Impossible => ProofStatus.Impossible,
            _ => ProofStatus.Ambiguous,
        };

    /// <summary>One sentence behind "so that all conditions hold".</summary>
    /// <param name="withTruth">Whether it may be told of a trap that it is one.</param>
    public static string Sentence(Puzzle puzzle, int tier, bool withTruth)
    {
        string? status = StatusOf(puzzle, tier);
        if (status is null)
        {
            return (puzzle.Trap, withTruth) switch
            {
                (_, false) => "Nobody has proven what the right answer is.",
                (null, true) => "Nobody has proven that exactly one arrangement does.",
                (Trap.Impossible, true) => "Said to be a trap where no arrangement does; nobody has proven that.",
                _ => "Said to be a trap where more than one arrangement does; nobody has proven that.",
            };
        }
        string trap = puzzle.Trap is null ? "" : "A trap: ";
        return status switch
        {
            ProofStatus.Unique => "Exactly one arrangement does; that is proven.",
            _ when !withTruth => "What the right answer is, is proven.",
            ProofStatus.Impossible => Sentence($"{trap}no arrangement does; that is proven."),
            _ => Sentence($"{trap}more than one arrangement does; that is proven."),
        };
    }

    /// <summary>As "proven unique", "a trap, proven impossible" or "not proven".</summary>
    public static string Short(Puzzle puzzle, int tier)
    {
        string proof = StatusOf(puzzle, tier) is string status ? $"proven {status}" : "not proven";
        return puzzle.Trap is null ? proof : $"a trap, {proof}";
    }

    private static string Sentence(string words) => $"{char.ToUpperInvariant(words[0])}{words[1..]}";

    /// <summary>Null where the puzzle carries no verdict on the tier.</summary>
    private static string? StatusOf(Puzzle puzzle, int tier) =>
        puzzle.Proof?.Tiers.FirstOrDefault(proof => proof.Tier == tier)?.Status
            is (ProofStatus.Unique or ProofStatus.Ambiguous or ProofStatus.Impossible)
                and string status
            ? status
            : null;
}
