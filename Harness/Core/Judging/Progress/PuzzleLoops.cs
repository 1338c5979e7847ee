using System.Collections.Immutable;
using Gridlock.Core.Judging.Claims;
using Gridlock.Core.Loops;
using Gridlock.Core.Loops.Words;

namespace Gridlock.Core.Judging.Progress;

/// <summary>The loops of a text whose puzzle is known: those of the text itself, and returns to refuted states that it only tells of in words.</summary>
public static class PuzzleLoops
{
    /// <param name="claims">Of the text, in their order.</param>
    /// <returns>In the order of their alarms.</returns>
    public static ImmutableArray<Loop> Find(ClaimPuzzle puzzle, string text, IReadOnlyList<Claim> claims)
    {
        ImmutableArray<Loop> loops = LoopDetector.Find(text);
        Loop? claimed = Claimed(puzzle, text, claims);
        return claimed is Loop loop && loops.All(static each => each.Kind != LoopKind.Revision)
            ? [.. loops.Append(loop).OrderBy(static each => each.Alarm)]
            : loops;
    }

    private static Loop? Claimed(ClaimPuzzle puzzle, string text, IReadOnlyList<Claim> claims)
    {
        var returns = new StateReturns(puzzle);
        var tokens = new TokenReader();
        int next = 0;
        foreach (char letter in text)
        {
            if (!tokens.Add(letter, out TextToken token) || !RejectionWords.Holds(token))
            {
                continue;
            }
            for (; next < claims.Count && claims[next].Offset < token.End; next++)
            {
                returns.Take(claims[next]);
            }
            returns.Reject(token.End);
        }
        return returns.Loop;
    }
}
