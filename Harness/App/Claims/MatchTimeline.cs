using Gridlock.App.Terminal.Pictures;
using Gridlock.App.Texts;
using Gridlock.Core.Judging.Claims;
using Gridlock.Core.Judging.Progress;
using Gridlock.Core.Reports.Timelines;
using Gridlock.Transcripts.Reading;

namespace Gridlock.App.Claims;

/// <summary>Draws a whole match from its solve round to its last check: the texts of the calls that count, one behind the other.</summary>
internal static class MatchTimeline
{
    public static string Draw(MatchRecord match, ClaimPuzzle puzzle)
    {
        var claims = new List<Claim>();
        var loops = new List<TimelineSpan>();
        var rounds = new List<TimelineSpan>();
        var progress = new ProgressTracker(puzzle);
        long end = 0;
        foreach (RoundRecord round in match.Rounds)
        {
            long start = end;
            foreach (RunText text in RunText.Of(match, round.Call))
            {
                var read = ReadText.Of(puzzle, text.Text);
                foreach (Claim claim in read.Claims)
                {
                    Claim placed = claim with { Offset = end + claim.Offset };
                    progress.Take(placed);
                    claims.Add(placed);
                }
                loops.AddRange(read.Loops.Select(loop => loop with { Start = end + loop.Start, End = end + loop.End }));
                end += text.Text.Length;
            }
            rounds.Add(new TimelineSpan(NameOf(round), start, end));
        }
        string simulated = match.Start.Simulated ? " (simulated)" : "";
        string title = $"{match.Id}: {match.Start.Player}{simulated}, tier {match.Start.Tier} of {puzzle.Puzzle.Id}";
        return ClaimTimeline.Draw(title, claims, progress.Report(end), [.. loops], [.. rounds]);
    }

    private static string NameOf(RoundRecord round) =>
        round.Number == 0 ? "solving" : $"round {round.Number}: {AskedWords.Of(round.Call.Intent.Asked)}";
}
