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
            RoundJudgement.NotJudged { IsLooped: true } looped => $"looped: {TerminalText.Clean(looped.Message)}",
            RoundJudgement.NotJudged failed =>
                $"the call failed ({failed.Class}): {TerminalText.Clean(failed.Message)}",
            RoundJudgement.Judged { Check: RoundCheck check } judged =>
                $"{Of(check.Effect)}{Of(check.Scorecard.Counts)}{Rest(judged)}",
            RoundJudgement.Judged { Reading: AnswerReading.Unreadable unreadable } =>
                $"unreadable: {TerminalText.Clean(unreadable.Sentence).TrimEnd('.')}",
            RoundJudgement.Judged { Score: Score { IsExact: true } score, Reading: { } reading } => score
                is { Cells: Tally cells, Conditions: Tally conditions }
                ? $"right, {cells.Hits}/{cells.Of} cells, {conditions.Hits}/{conditions.Of} conditions"
                : $"right: {Claim(reading.AnswerOrNull)}",
            RoundJudgement.Judged { Score: not null } judged => $"wrong, {Wrong(judged)}",
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

    /// <summary>What stands behind the effect of a verification round: nothing where the answer is right.</summary>
    public static string Rest(RoundJudgement.Judged judged) =>
        judged.Score switch
        {
            null => "",
            { IsExact: true } => judged.Check?.Effect == RoundEffect.BecameReadable ? ", right" : "",
            _ => $"; {Wrong(judged)}",
        };

    private static string Wrong(RoundJudgement.Judged judged)
    {
        if (judged is not { Reading.AnswerOrNull: Answer.Allocation, Score: Score score })
        {
            return $"it says {Claim(judged.Reading.AnswerOrNull)}";
        }
        string cells = score.Cells is Tally tally ? $"{tally.Hits}/{tally.Of} cells; " : "";
        return score.IsOneOfSeveral
            ? $"{cells}satisfies all conditions, but not alone"
            : $"{cells}violates {string.Join(", ", score.Violated)}";
    }

    /// <summary>As it stands behind "says".</summary>
    public static string Claim(Answer? answer) =>
        answer is Answer.NoSolution ? "no solution" : "more than one solution";

    /// <summary>In the words that the prompt asks for.</summary>
    public static string Asked(Answer? claim) => claim is Answer.NoSolution ? "no solution" : "more than one";
}
