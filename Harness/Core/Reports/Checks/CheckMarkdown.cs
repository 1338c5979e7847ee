using System.Globalization;
using System.Text;
using Gridlock.Core.Gates.Verdicts;

namespace Gridlock.Core.Reports.Checks;

/// <summary>A check as a summary for a pull request or a job.</summary>
public static class CheckMarkdown
{
    public static string Write(CheckResult result)
    {
        var text = new StringBuilder();
        text.Append(
            $"## {Mark(result)} gridlock check: {(result.End == GateEnd.Failures ? "no verdict" : result.Outcome.Spoken())}\n\n"
        );
        text.Append($"{Plain(CheckSentence.Of(result))}\n\n");
        Gates(text, result);
        text.Append(
            $"Baseline {Code(result.Baseline.Shown)} (run {Code(result.Baseline.Run)}), candidate {Code(result.Candidate.Shown)} {CheckWords.Texts(result)} (run {Code(result.Candidate.Run)}). "
        );
        text.Append(IsEmpty(result) ? "\n" : $"Gates in bold decide. {CheckWords.Notes(result)}\n");
        Slices(text, result);
        Notes(text, result);
        return text.ToString();
    }

    private static bool IsEmpty(CheckResult result) => result.Rules.All(static rule => rule.Puzzles == 0);

    private static void Gates(StringBuilder text, CheckResult result)
    {
        if (IsEmpty(result))
        {
            return;
        }
        text.Append("| gate | baseline | candidate | difference | interval | margin | verdict |\n");
        text.Append("|---|---:|---:|---:|---|---:|---|\n");
        foreach (RuleResult rule in result.Rules.Where(static rule => rule.Puzzles > 0))
        {
            string name = rule.Rule.Decides ? $"**{rule.Rule.Metric.Name}**" : rule.Rule.Metric.Name;
            text.Append(
                $"| {name} | {CheckWords.Rate(rule, rule.Baseline, rule.Puzzles)} | {CheckWords.Rate(rule, rule.Candidate, rule.Puzzles)} | {CheckWords.Difference(rule)} | {CheckWords.Interval(rule)} | {CheckWords.Percent(rule.Rule.Margin)} | {rule.Outcome.Spoken()} |\n"
            );
        }
        text.Append('\n');
    }

    private static void Slices(StringBuilder text, CheckResult result)
    {
        if (result.Slices.Length < 2)
        {
            return;
        }
        text.Append("\n| slice | puzzles | baseline | candidate | p | by Holm |\n|---|---:|---:|---:|---:|---:|\n");
        foreach (SliceResult slice in result.Slices)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {slice.Name} | {slice.Puzzles} | {CheckWords.Rate(result.Leading, slice.Baseline, slice.Puzzles)} | {CheckWords.Rate(result.Leading, slice.Candidate, slice.Puzzles)} | {slice.P:0.000} | {slice.Adjusted:0.000} |\n"
            );
        }
    }

    private static void Notes(StringBuilder text, CheckResult result)
    {
        IEnumerable<string> notes =
        [
            .. result.Drift.Select(static drift => $"**Identity:** {drift.Marked(Code)}"),
            .. CheckWords.Failures(result) is string failures ? [failures] : Array.Empty<string>(),
            .. result.Warnings.Select(Plain),
        ];
        foreach ((int index, string note) in notes.Index())
        {
            text.Append(index == 0 ? "\n" : "").Append($"- {note}\n");
        }
    }

    private static string Mark(CheckResult result) =>
        result.End == GateEnd.Failures ? "⚠️"
        : result.Outcome.IsBad() ? "❌"
        : result.Outcome.IsGood() ? "✅"
        : "❔";

    private static string Code(string text) =>
        $"`{OneLine(text).Replace('`', '\'').Replace("|", "\\|", StringComparison.Ordinal)}`";

    /// <summary>What a server or a file said must not become a heading, an image, a link or a mention.</summary>
    private static string Plain(string text) =>
        string.Concat(
            OneLine(text).Select(static letter => "\\`*_[]<>#|@!".Contains(letter) ? $"\\{letter}" : $"{letter}")
        );

    private static string OneLine(string text) =>
        new([.. text.Select(static letter => char.IsControl(letter) ? ' ' : letter)]);
}
