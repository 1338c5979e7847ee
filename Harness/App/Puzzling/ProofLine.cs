using Gridlock.Puzzles;
using Gridlock.Puzzles.Json;
using Gridlock.Puzzles.Tiers;

namespace Gridlock.App.Puzzling;

/// <summary>Says a proof in one line.</summary>
internal static class ProofLine
{
    /// <summary>As "proven unique by OR-Tools CP-SAT (wasm 0.9.1) in 41 ms: tiers 1, 2, 3".</summary>
    public static string Of(Puzzle puzzle)
    {
        if (puzzle.Proof is not ProofRecord proof)
        {
            return "not proven";
        }
        string verdict = proof.Status == ProofStatus.Undecided ? proof.Status : $"proven {proof.Status}";
        string time = proof.Milliseconds is double milliseconds ? $" in {milliseconds:0} ms" : "";
        string tiers = string.Join(", ", proof.Tiers.Select(static tier => tier.Tier));
        string noun = proof.Tiers.Length == 1 ? "tier" : "tiers";
        return $"{verdict} by OR-Tools CP-SAT ({proof.Engine} {proof.Version}){time}: {noun} {tiers}";
    }

    /// <summary>As "lineup 4x7, 15 base conditions, tiers of +5, +6, +7".</summary>
    public static string Shape(Puzzle puzzle)
    {
        int common = puzzle.Conditions.Count(static condition => condition.Tier == 0);
        IEnumerable<string> blocks = puzzle.Tiers.Select(tier =>
            $"+{puzzle.Conditions.Count(condition => condition.Tier == tier.Tier)}"
        );
        return $"{ShapeName.Of(puzzle.Grid.Shape)} {puzzle.Grid.Rows}x{puzzle.Grid.Columns}, {common} base {(common == 1 ? "condition" : "conditions")}, "
            + $"{(puzzle.Tiers.Length == 1 ? "tier" : "tiers")} of {string.Join(", ", blocks)}";
    }

    /// <summary>As "grades 2, 3, 4".</summary>
    public static string Grades(Puzzle puzzle) =>
        $"{(puzzle.Tiers.Length == 1 ? "grade" : "grades")} {string.Join(", ", puzzle.Tiers.Select(Grade))}";

    private static string Grade(TierRating tier) => tier.Unfinished ? $"{tier.Grade} or more" : $"{tier.Grade}";
}
