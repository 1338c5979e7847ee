namespace Gridlock.Puzzles.Json;

/// <summary>What has to fit together in a puzzle beyond the form of its members.</summary>
internal static class PuzzleConsistency
{
    /// <exception cref="PuzzleFormatException">The first thing that does not fit, in one sentence.</exception>
    internal static void Check(Puzzle puzzle)
    {
        Tiers(puzzle);
        Numbers(puzzle);
        Names(puzzle.Labels.Artifacts, "artifact");
        Names(puzzle.Labels.Columns, "column");
        Names(puzzle.Labels.Rows, "row");
        Names(puzzle.Labels.Categories, "category");
    }

    private static void Tiers(Puzzle puzzle)
    {
        int[] tiers = [.. puzzle.Tiers.Select(tier => tier.Tier)];
        if (tiers.Length == 0 || tiers.Any(tier => tier < 1) || tiers.Distinct().Count() != tiers.Length)
        {
            throw new PuzzleFormatException("'tiers' has to list each tier once, numbered from 1.");
        }
        foreach (NumberedCondition condition in puzzle.Conditions)
        {
            if (condition.Tier != 0 && !tiers.Contains(condition.Tier))
            {
                throw new PuzzleFormatException(
                    $"Condition {condition.Number} belongs to tier {condition.Tier}, which 'tiers' does not list; 0 is the base."
                );
            }
        }
    }

    private static void Numbers(Puzzle puzzle)
    {
        foreach (int tier in puzzle.Tiers.Select(tier => tier.Tier))
        {
            var twice = puzzle
                .ConditionsOf(tier)
                .GroupBy(condition => condition.Number)
                .FirstOrDefault(g => g.Count() > 1);
            if (twice is not null)
            {
                throw new PuzzleFormatException($"Two conditions of tier {tier} have the number {twice.Key}.");
            }
        }
    }

    private static void Names(IEnumerable<string> names, string what)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (string name in names)
        {
            if (string.IsNullOrWhiteSpace(name))
            {
                throw new PuzzleFormatException($"A name of {(what[0] == 'a' ? "an" : "a")} {what} is empty.");
            }
            if (!seen.Add(name))
            {
                throw new PuzzleFormatException($"The {what} '{name}' stands twice.");
            }
        }
    }
}
