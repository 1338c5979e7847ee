using Gridlock.Core.Judging;
using Gridlock.Core.Judging.Answers;
using Gridlock.Core.Judging.Scoring;
using Gridlock.Core.Judging.Verification;

namespace Gridlock.App.Terminal.Pictures;

/// <summary>Says a judgement in a few words.</summary>
internal static class RoundWords
{
    public static string Of(RoundJudgement judgement) =>
        judgement switch
        {
            RoundJudgement.NotJudged failed =>
                $"the call failed ({failed.Class}): {TerminalText.Clean(failed.Message)}",
            RoundJudgement.Judged { Check: RoundCheck check } judged =>
                $"{Of(check.Effect)}{Of(check.Scorecard.Counts)}{Rest(judged)}",
            RoundJudgement.Judged { Reading: AnswerReading.Unreadable unreadable } =>
                $"unreadable: {TerminalText.Clean(unreadable.Sentence).TrimEnd('.')}",
            RoundJudgement.Judged { Score: Score { IsExact: true } score } =>
                $"right, {score.Cells.Hits}/{score.Cells.Of} cells, {score.Conditions.Hits}/{score.Conditions.Of} conditions",
            RoundJudgement.Judged { Score: Score score } => $"wrong, {Wrong(score)}",
            _ => "",
        };

    public static string Of(RoundEffect effect) =>
        effect switch
        {
            RoundEffect.Fixed => "fixed",
            RoundEffect.Broke => "broke it",
            RoundEffect.UnchangedRight => "unchanged, right",
            RoundEffect.UnchangedWrong => "unchanged, wrong",
            RoundEffect.ChangedStillWrong => "changed, still wrong",
            RoundEffect.BecameReadable => "readable now",
            RoundEffect.BecameUnreadable => "unreadable now",
            _ => "still unreadable",
        };

    private static string Of(VerdictCounts? counts)
    {
        if (counts is null)
        {
            return "";
        }
        int violated = counts.Hits + counts.Misses + counts.ViolatedWithoutVerdict;
        string found = violated == 0 ? "" : $"; found {counts.Hits} of {violated} errors";
        string alarms = counts.FalseAlarms switch
        {
            0 => "",
            1 => "; 1 false alarm",
            int more => $"; {more} false alarms",
        };
        return found + alarms;
    }

    private static string Rest(RoundJudgement.Judged judged) =>
        judged.Score switch
        {
            null => "",
            { IsExact: true } => judged.Check?.Effect == RoundEffect.BecameReadable ? ", right" : "",
            Score score => $"; {Wrong(score)}",
        };

    private static string Wrong(Score score) =>
        $"{score.Cells.Hits}/{score.Cells.Of} cells; violates {string.Join(", ", score.Violated)}";
}
