using Gridlock.Core.Gates.Identity;
using Gridlock.Core.Gates.Verdicts;

namespace Gridlock.Core.Reports.Checks;

/// <summary>A check as GitHub's workflow commands, which show beside the job.</summary>
public static class CheckAnnotations
{
    public static IEnumerable<string> Lines(CheckResult result)
    {
        string level =
            result.End != GateEnd.Failures && result.Outcome.IsGood() ? "notice"
            : result.Outcome.IsBad() || result.End == GateEnd.Failures ? "error"
            : "warning";
        yield return Line(level, "gridlock check", CheckSentence.Of(result));
        foreach (IdentityDrift drift in result.Drift)
        {
            yield return Line("warning", "gridlock identity", drift.Sentence);
        }
        foreach (string warning in result.Warnings)
        {
            yield return Line("warning", "gridlock baseline", warning);
        }
    }

    private static string Line(string level, string title, string message) =>
        $"::{level} title={title}::{Escaped(message)}";

    /// <summary>A model's own words may stand in a sentence, and must not become a command.</summary>
    private static string Escaped(string message) =>
        message
            .Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);
}
