using Gridlock.Core.Judging.Claims;
using Gridlock.Core.Judging.Progress;
using Gridlock.Puzzles;

namespace Gridlock.Core.Tests.Samples;

internal static class ClaimCheck
{
    // sample
    public static void Check(Puzzle puzzle, int tier, IEnumerable<string> pieces, TextWriter output)
    {
        var about = new ClaimPuzzle(puzzle, tier); // Once a puzzle; readers share it.
        var reader = new ClaimReader(about);
        var progress = new ProgressTracker(about);
        var found = new List<Claim>();
        foreach (string piece in pieces)
        {
            reader.Read(piece, found); // As the text arrives, cut anywhere.
        }
        reader.Finish(found);
        foreach (Claim claim in found)
        {
            progress.Take(claim);
            string why = claim.RefutedBy.IsEmpty ? "" : $" by {string.Join(", ", claim.RefutedBy)}";
            output.WriteLine($"{claim.Offset}: {puzzle.Labels.Artifacts[claim.Artifact]} {claim.Verdict}{why}");
        }
        output.WriteLine($"placed: {reader.Believed.Placed}; returns: {progress.Report(reader.Position).Returns}");
    }
    // end
}
