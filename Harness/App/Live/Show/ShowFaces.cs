using System.Collections.Immutable;
using Gridlock.App.Live.Replay;
using Gridlock.App.Puzzling;
using Gridlock.App.Terminal.Pictures;
using Gridlock.Core.Judging.Answers;
using Gridlock.Core.Judging.Scoring;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Identity;

namespace Gridlock.App.Live.Show;

/// <summary>Where the show stands.</summary>
/// <param name="Phase">"setup", "preparing", "ready", "playing", "over" or "revealed".</param>
/// <param name="Hold">True if the next rounds wait for a word from the desk.</param>
/// <param name="Begins">When a ready face-off begins by itself, by the clock of the frames; null if it does not.</param>
/// <param name="Note">One sentence for people.</param>
internal sealed record ShowFace(
    string Phase,
    int Game,
    int Seats,
    int Tier,
    int Rounds,
    bool Blind,
    bool TruthLive,
    bool Hold,
    long? Begins,
    string? Note
)
{
    /// <summary>True where nobody plays now.</summary>
    public bool Replay { get; init; }

    /// <summary>True where the puzzle was not made for this face-off.</summary>
    public bool Brought { get; init; }
}

/// <summary>The puzzle as viewers may see it while it is played.</summary>
/// <param name="Promise">What is known of its solutions.</param>
/// <param name="Proof">By which engine; null where that would tell too much.</param>
internal sealed record PuzzleFace(
    string Id,
    int Rows,
    int Columns,
    bool IsVault,
    ImmutableArray<string> ColumnNames,
    ImmutableArray<string> RowNames,
    ImmutableArray<string> Artifacts,
    ImmutableArray<int> Ratings,
    ImmutableArray<ConditionFace> Conditions,
    int Grade,
    string Promise,
    string? Proof
)
{
    /// <summary>The same in a few words; null where that would tell too much.</summary>
    public string? Standing { get; init; }

    /// <param name="withTruth">Whether it may be told of a trap that it is one.</param>
    public static PuzzleFace Of(Puzzle puzzle, int tier, bool withTruth) =>
        new(
            puzzle.Id,
            puzzle.Grid.Rows,
            puzzle.Grid.Columns,
            puzzle.Grid.IsVault,
            puzzle.Labels.Columns,
            puzzle.Grid.IsVault ? puzzle.Labels.Rows : puzzle.Labels.Categories,
            puzzle.Labels.Artifacts,
            puzzle.Grid.Ratings,
            [
                .. puzzle
                    .ConditionsOf(tier)
                    .Select(static condition => new ConditionFace(condition.Number, condition.Tier, condition.Text)),
            ],
            puzzle.Tiers.FirstOrDefault(rating => rating.Tier == tier)?.Grade ?? 0,
            ProofWords.Sentence(puzzle, tier, withTruth),
            puzzle.Trap is null || withTruth ? ProofLine.Of(puzzle) : null
        )
        {
            Standing = withTruth ? ProofWords.Short(puzzle, tier) : null,
        };
}

/// <summary>A condition's number, tier (0 for a base condition) and sentence.</summary>
internal sealed record ConditionFace(int N, int Tier, string Text);

/// <summary>What shows which puzzle it is, and that it is the one that was promised.</summary>
/// <param name="Hash">The promised one, else the puzzle's own.</param>
/// <param name="Text">What was hashed; null until the reveal.</param>
/// <param name="Promised">True only if viewers had the hash before any player had the puzzle.</param>
internal sealed record FreshFace(string Hash, string? Text, bool Promised)
{
    public static FreshFace Promise(Puzzle puzzle) => new(Commitment.Of(puzzle), null, Promised: true);

    public static FreshFace Kept(Puzzle puzzle) =>
        new(Commitment.Of(puzzle), Commitment.TextOf(puzzle), Promised: true);

    /// <summary>True where it comes from a journal that was altered after it was written.</summary>
    public bool Altered { get; init; }

    /// <summary>Of a game that is over.</summary>
    public static FreshFace Recorded(RecordedGame game, bool isRevealed) =>
        new(
            game.Promise ?? Commitment.Of(game.Puzzle),
            isRevealed ? Commitment.TextOf(game.Puzzle) : null,
            Promised: game.Promise is not null
        )
        {
            Altered = game.IsAltered,
        };
}

/// <summary>The solution.</summary>
/// <param name="Cells">The artifact of each cell by rows; empty for a trap.</param>
/// <param name="Says">The right answer to a trap; null where there is a grid.</param>
/// <param name="Proven">False where it is only on record.</param>
internal sealed record TruthFace(ImmutableArray<int> Cells, string? Says, bool Proven)
{
    public static TruthFace Of(Puzzle puzzle, int tier)
    {
        bool isProven = ProofWords.IsProven(puzzle, tier);
        return AnswerScorer.Right(puzzle) switch
        {
            Answer.Allocation right => new TruthFace(
                [.. AnswerSketch.Of(puzzle, right.Positions.AsSpan())],
                null,
                isProven
            ),
            Answer claim => new TruthFace([], RoundWords.Claim(claim), isProven),
            null => new TruthFace([], null, isProven),
        };
    }
}
