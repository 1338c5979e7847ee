using Gridlock.Core.Judging.Claims;

namespace Gridlock.Core.Reports.Exports;

/// <summary>A claim in what a call brought.</summary>
internal sealed record ClaimRow(CallText In, ClaimPuzzle Puzzle, Claim Claim)
{
    public static IEnumerable<ClaimRow> Of(CallText text, ClaimPuzzle puzzle) =>
        ClaimReader.All(puzzle, text.Text).Select(claim => new ClaimRow(text, puzzle, claim));
}
