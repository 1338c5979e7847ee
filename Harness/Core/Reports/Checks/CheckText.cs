using System.Globalization;
using System.Text;
using Gridlock.Core.Gates.Identity;
using Gridlock.Core.Gates.Verdicts;

namespace Gridlock.Core.Reports.Checks;

/// <summary>A check for people at a terminal.</summary>
public static class CheckText
{
    /// <param name="width">Of the screen, in columns; longer sentences are left for the caller to wrap.</param>
    public static string Write(CheckResult result, int width = int.MaxValue)
    {
        var text = new StringBuilder();
        text.Append(CheckSentence.Of(result)).Append("\n\n");
        text.Append($"  baseline   {result.Baseline.Shown}, run {result.Baseline.Run}\n");
        text.Append($"  candidate  {result.Candidate.Shown}, run {result.Candidate.Run}, {CheckWords.Texts(result)}\n");
        string[] table = [.. CheckTable.Lines(result, width)];
        foreach (string line in table)
        {
            text.Append(line == table[0] ? "\n" : "").Append(line).Append('\n');
        }
        foreach (SliceResult slice in result.Slices.Length > 1 ? result.Slices : [])
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"  {slice.Name}: {CheckWords.Rate(result.Leading, slice.Baseline, slice.Puzzles)} -> {CheckWords.Rate(result.Leading, slice.Candidate, slice.Puzzles)} on {slice.Puzzles} puzzles, p {slice.P:0.000} (Holm {slice.Adjusted:0.000})\n"
            );
        }
        if (CheckWords.Failures(result) is string failures)
        {
            text.Append($"  {failures}\n");
        }
        foreach (IdentityDrift drift in result.Drift)
        {
            text.Append($"  identity: {drift.Sentence}\n");
        }
        foreach (string warning in result.Warnings)
        {
            text.Append($"  warning: {warning}\n");
        }
        return table.Length == 0 ? text.ToString() : text.Append($"\n{CheckWords.Notes(result)}\n").ToString();
    }
}
