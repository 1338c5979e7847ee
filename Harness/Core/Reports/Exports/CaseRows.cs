using Gridlock.Core.Reports.Judgements;
using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Reading;

namespace Gridlock.Core.Reports.Exports;

/// <summary>The cases of a run, judged by today's code, one at a time.</summary>
public static class CaseRows
{
    public static IEnumerable<CaseRow> Of(RunTranscript run)
    {
        var repeats = new Dictionary<(string Player, string Puzzle, int Tier), int>();
        foreach (JudgedCase judged in RunJudge.Judge(run))
        {
            MatchStarted start = judged.Record.Start;
            yield return new CaseRow(judged, start.Repeat ?? Counted(start));
        }

        // A run that somebody else made need not count.
        int Counted(MatchStarted start)
        {
            (string, string, int) key = (start.Player, start.Puzzle, start.Tier);
            return repeats[key] = repeats.GetValueOrDefault(key) + 1;
        }
    }
}
