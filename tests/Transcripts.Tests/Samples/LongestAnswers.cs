using Gridlock.Transcripts.Reading;

namespace Gridlock.Transcripts.Tests.Samples;

internal static class LongestAnswers
{
    // sample
    public static void Print(string run, TextWriter output)
    {
        // A run folder, its journal.jsonl or its journal.jsonl.br; interrupted or still growing ones too.
        TranscriptResult opened = RunTranscript.Open(run);
        if (opened is TranscriptResult.Refused refused)
        {
            output.WriteLine(refused.Reason);
            return;
        }
        RunTranscript transcript = ((TranscriptResult.Opened)opened).Transcript;

        // One match is in memory at a time, however long the run is.
        foreach (MatchRecord match in transcript.Matches())
        {
            string label = match.Start.Simulated ? " (simulated)" : "";
            output.WriteLine(
                $"{match.Id}: {match.Start.Player}{label} at tier {match.Start.Tier} of {match.Start.Puzzle}"
            );
            foreach (RoundRecord round in match.Rounds)
            {
                CallRecord call = round.Call; // Of the attempts the one that counts.
                output.WriteLine(
                    $"  round {round.Number}: {call.State} after {round.Attempts.Count} attempts, "
                        + $"{call.Reasoning.Length} characters reasoned, answer: {call.Answer}"
                );
            }
        }

        // What could not be used is told, not thrown.
        output.WriteLine($"ended: {transcript.End?.Outcome ?? "no"}; lines not used: {transcript.Flaws.Count}");
    }
    // end
}
