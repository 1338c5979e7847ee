using System.Collections.Immutable;
using Gridlock.Core.Judging.Claims;
using Gridlock.Core.Loops;
using Gridlock.Core.Loops.Words;

namespace Gridlock.Core.Judging.Progress;

/// <summary>The loops of a text whose puzzle is known: those of the text itself, and returns to refuted states that it only tells of in words.</summary>
public static class PuzzleLoops
{
    /// <summary>Words of rejection that two returns take: two states, and each of them once more.</summary>
    private const int FewestRejections = 4;

    /// <summary>As <see cref="Find(ClaimPuzzle, string, IReadOnlyList{Claim})"/>; claims are read only where the text can come to another result by them.</summary>
    /// <param name="puzzle">Null where it is not known; then the text alone decides.</param>
    public static ImmutableArray<Loop> Find(Lazy<ClaimPuzzle>? puzzle, string text) =>
        puzzle is null || Rejections(text).Take(FewestRejections).Count() < FewestRejections
            ? LoopDetector.Find(text)
            : Find(puzzle.Value, text, ClaimReader.All(puzzle.Value, text));

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
        int next = 0;
        foreach (TextToken rejection in Rejections(text))
        {
            for (; next < claims.Count && claims[next].Offset < rejection.End; next++)
            {
                returns.Take(claims[next]);
            }
            returns.Reject(rejection.End);
        }
        return returns.Loop;
    }

    private static IEnumerable<TextToken> Rejections(string text)
    {
        var tokens = new TokenReader();
        foreach (char letter in text)
        {
            if (tokens.Add(letter, out TextToken token) && RejectionWords.Holds(token))
            {
                yield return token;
            }
        }
    }
}
