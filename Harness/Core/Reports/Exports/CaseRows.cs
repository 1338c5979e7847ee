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
            (string, string, int) key = (start.Player, start.Puzzle, start.Tier);
            int repeat = repeats[key] = repeats.GetValueOrDefault(key) + 1;
            yield return new CaseRow(judged, repeat);
        }
    }
}
