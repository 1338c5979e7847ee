namespace Gridlock.Transcripts.Events;

/// <summary>A player sits down to one tier of one puzzle.</summary>
/// <param name="Match">Unique in the run.</param>
/// <param name="Player">As the user wrote it, such as "openai/gpt-5" or "sim/scholar".</param>
/// <param name="Simulated">True for a built-in simulated player; shown wherever its results are.</param>
/// <param name="Puzzle">The puzzle's id.</param>
/// <param name="PuzzleDocument">Hash of the document that holds the puzzle's JSON.</param>
/// <param name="Tier">1 to 3.</param>
/// <param name="Rounds">Verification rounds that are to follow the solve round.</param>
/// <param name="Price">What the player's tokens cost; null if that is not known.</param>
/// <param name="Repeat">Which of several times this is, from 1; null where it is the only one.</param>
/// <param name="Verify">The styles of the verification rounds, which take them in turn; null where all are the neutral check.</param>
public sealed record MatchStarted(
    string Match,
    string Player,
    bool Simulated,
    string Puzzle,
    string PuzzleDocument,
    int Tier,
    int Rounds,
    TokenPrice? Price = null,
    int? Repeat = null,
    IReadOnlyList<string>? Verify = null
) : JournalEvent;
