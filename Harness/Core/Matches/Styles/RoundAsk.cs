using Gridlock.Core.Judging.Answers;
using Gridlock.Core.Judging.Verification.Styles;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Wording.Checks;
using Gridlock.Transcripts.Events;

namespace Gridlock.Core.Matches.Styles;

/// <summary>What a verification round asks.</summary>
/// <param name="Style">As it is played.</param>
/// <param name="Condition">The number of the condition that is called violated.</param>
/// <param name="Grid">The arrangement that is shown; null for the player's own last answer.</param>
/// <param name="From">The player that the arrangement is from.</param>
internal sealed record RoundAsk(VerificationStyle Style, int? Condition, Answer.Allocation? Grid, string? From)
{
    /// <summary>The neutral check of the answer before.</summary>
    public static RoundAsk Usual { get; } = new(VerificationStyle.Usual, null, null, null);

    public string Message(Puzzle puzzle, int tier) =>
        CheckWriter.Write(
            puzzle,
            tier,
            new CheckWish(Style.Stance, Condition, Rows(puzzle), Style.Fresh, Style.AsksConfidence)
        );

    /// <summary>Null for the neutral check.</summary>
    public CheckAsked? ToJournal(Puzzle puzzle) =>
        this == Usual ? null : new CheckAsked(Style.ToString(), Condition, Rows(puzzle), From);

    private string? Rows(Puzzle puzzle) =>
        Grid is null ? null : GridText.Of(puzzle.Grid, puzzle.Labels, Grid.Positions.AsSpan());
}
