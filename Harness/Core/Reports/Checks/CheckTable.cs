using Gridlock.Core.Gates.Verdicts;

namespace Gridlock.Core.Reports.Checks;

/// <summary>The gates of a check as a table, or a few lines each where the screen is too narrow for that.</summary>
internal static class CheckTable
{
    private static readonly string[] s_heads = ["", "baseline", "candidate", "difference", "", "verdict"];

    /// <summary>Without gates of which nothing is known.</summary>
    public static IEnumerable<string> Lines(CheckResult result, int width)
    {
        RuleResult[] rules = [.. result.Rules.Where(static rule => rule.Puzzles > 0)];
        if (rules.Length == 0)
        {
            return [];
        }
        string[] table = [.. Table([s_heads, .. rules.Select(Row)])];
        return table.Max(static line => line.Length) <= width ? table : rules.SelectMany(Stacked);
    }

    private static string[] Row(RuleResult rule) =>
        [
            rule.Rule.Metric.Name,
            CheckWords.Rate(rule, rule.Baseline, rule.Puzzles),
            CheckWords.Rate(rule, rule.Candidate, rule.Puzzles),
            CheckWords.Difference(rule),
            CheckWords.Interval(rule),
            CheckWords.Verdict(rule),
        ];

    private static IEnumerable<string> Stacked(RuleResult rule)
    {
        string[] row = Row(rule);
        yield return $"  {row[0]}: {row[^1]}";
        yield return $"    {row[1]} -> {row[2]}";
        yield return $"    {row[3]} {row[4]}";
    }

    private static IEnumerable<string> Table(string[][] rows)
    {
        int[] widths = [.. s_heads.Select((_, column) => rows.Max(row => row[column].Length))];
        return rows.Select(row =>
            "  " + string.Join("  ", row.Select((cell, column) => Aligned(cell, widths[column], column))).TrimEnd()
        );
    }

    /// <summary>Names and verdicts begin where their column does, figures end there.</summary>
    private static string Aligned(string cell, int width, int column) =>
        column is 1 or 2 or 3 ? cell.PadLeft(width) : cell.PadRight(width);
}
