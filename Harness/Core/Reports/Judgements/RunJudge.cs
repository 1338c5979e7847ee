using Gridlock.Core.Judging;
using Gridlock.Transcripts.Reading;

namespace Gridlock.Core.Reports.Judgements;

/// <summary>Judges runs from their journals alone, one match in memory at a time; the same journal always gets the same judgement.</summary>
public static class RunJudge
{
    /// <summary>Every case in the order in which the matches ended, then those that never did.</summary>
    public static IEnumerable<JudgedCase> Judge(RunTranscript run)
    {
        var judges = new JudgeShelf();
        foreach (MatchRecord match in run.Matches())
        {
            yield return Judge(match, judges);
        }
    }

    private static JudgedCase Judge(MatchRecord match, JudgeShelf judges)
    {
        if (match.Puzzle is null)
        {
            return new JudgedCase(match, null, null, "The journal does not have the puzzle.");
        }
        JudgeShelf.Entry entry = judges.Of(match.Start.PuzzleDocument, match.Puzzle);
        return entry.Judge is null
            ? new JudgedCase(match, null, null, $"The journal's puzzle can not be read: {entry.Flaw}")
            : new JudgedCase(match, entry.Puzzle, entry.Judge.Judge(match.Start.Tier, RoundTexts.Of(match)), null);
    }
}
