using System.Text;
using Gridlock.Core.Judging;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Json;
using Gridlock.Transcripts.Reading;

namespace Gridlock.Benchmarks.Kills;

/// <summary>What a run's journal proves, apart from times and attempts.</summary>
/// <param name="Judgements">By match: every answer that counts, and the judge's word on it.</param>
/// <param name="Repeated">Rounds that were asked again although they had a whole answer.</param>
/// <param name="Partial">Calls that a kill left without an end.</param>
/// <param name="IsComplete">True if the journal ends as that of a complete run.</param>
internal sealed record RunEvidence(
    IReadOnlyDictionary<string, string> Judgements,
    int Repeated,
    int Partial,
    bool IsComplete
)
{
    public static RunEvidence Of(string folder)
    {
        RunTranscript transcript = RunTranscript.Open(folder) switch
        {
            TranscriptResult.Opened opened => opened.Transcript,
            TranscriptResult.Refused refused => throw new InvalidDataException(refused.Reason),
            _ => throw new InvalidOperationException("A transcript is opened or not."),
        };
        var judgements = new SortedDictionary<string, string>(StringComparer.Ordinal);
        int repeated = 0;
        int partial = 0;
        foreach (MatchRecord match in transcript.Matches())
        {
            IEnumerable<RoundRecord> rounds = match.Rounds;
            repeated += rounds.Count(round => round.Attempts.SkipLast(1).Any(IsWhole));
            partial += rounds.Sum(round => round.Attempts.Count(call => call.State == CallState.Partial));
            judgements.Add(match.Id, Judge(match));
        }
        return new RunEvidence(judgements, repeated, partial, transcript.End is { Outcome: "completed" });
    }

    private static bool IsWhole(CallRecord call) => call.State == CallState.Complete;

    private static string Judge(MatchRecord match)
    {
        Puzzle puzzle = ((PuzzleReading.Read)PuzzleJson.Read(match.Puzzle!)).Puzzle;
        MatchJudgement judgement = new MatchJudge(puzzle).Judge(match.Start.Tier, RoundTexts.Of(match));
        var text = new StringBuilder($"{match.Start.Player} {puzzle.Id} tier {match.Start.Tier} {match.End?.Outcome}");
        foreach ((RoundRecord round, RoundJudgement word) in match.Rounds.Zip(judgement.Rounds))
        {
            string score = word is RoundJudgement.Judged judged
                ? $"{judged.Score?.IsExact} {judged.Score?.Cells} {judged.Check?.Effect}"
                : $"{word}";
            text.Append($"\n{round.Number}: {score}\n{round.Call.Reasoning}\n{round.Call.Answer}");
        }
        return text.ToString();
    }
}
