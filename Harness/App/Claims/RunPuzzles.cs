using Gridlock.Core.Judging.Claims;
using Gridlock.Puzzles.Json;
using Gridlock.Transcripts.Reading;

namespace Gridlock.App.Claims;

/// <summary>The puzzles of a run, from its journal; the latest are kept, since the players of one puzzle follow each other.</summary>
internal sealed class RunPuzzles(TextWriter error)
{
    private const int Kept = 64;

    private readonly Dictionary<(string Document, int Tier), ClaimPuzzle?> _puzzles = [];

    /// <summary>Null where the journal lost it, or it can not be read; that is said once.</summary>
    public ClaimPuzzle? Of(MatchRecord match)
    {
        (string, int) key = (match.Start.PuzzleDocument, match.Start.Tier);
        if (_puzzles.TryGetValue(key, out ClaimPuzzle? known))
        {
            return known;
        }
        if (_puzzles.Count == Kept)
        {
            _puzzles.Clear();
        }
        ClaimPuzzle? puzzle =
            match.Puzzle is string json && PuzzleJson.Read(json) is PuzzleReading.Read read
                ? new ClaimPuzzle(read.Puzzle, match.Start.Tier)
                : null;
        if (puzzle is null)
        {
            error.WriteLine($"The journal has no readable puzzle of match {match.Id}; its claims are passed over.");
        }
        _puzzles.Add(key, puzzle);
        return puzzle;
    }
}
