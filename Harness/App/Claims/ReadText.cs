using System.Collections.Immutable;
using Gridlock.Core.Judging.Claims;
using Gridlock.Core.Judging.Progress;
using Gridlock.Core.Loops;
using Gridlock.Core.Reports.Timelines;

namespace Gridlock.App.Claims;

/// <summary>A text with the claims that were found in it.</summary>
internal sealed record ReadText(ClaimPuzzle Puzzle, string Text, IReadOnlyList<Claim> Claims, ProgressReport Progress)
{
    public static ReadText Of(ClaimPuzzle puzzle, string text)
    {
        IReadOnlyList<Claim> claims = ClaimReader.All(puzzle, text);
        var tracker = new ProgressTracker(puzzle);
        foreach (Claim claim in claims)
        {
            tracker.Take(claim);
        }
        return new ReadText(puzzle, text, claims, tracker.Report(text.Length));
    }

    /// <summary>What goes round in the text, for a picture.</summary>
    public ImmutableArray<TimelineSpan> Loops =>
        [
            .. PuzzleLoops
                .Find(Puzzle, Text, Claims)
                .Select(static loop => new TimelineSpan(loop.Kind.Word(), loop.Onset, loop.Evidence.End)),
        ];

    public string WordsOf(in Claim claim) => Text.Substring((int)claim.Offset, claim.Length);
}
