using Gridlock.App.CommandLine;
using Gridlock.App.Puzzling;
using Gridlock.Core.Judging.Claims;
using Gridlock.Puzzles;

namespace Gridlock.App.Claims;

/// <summary>The puzzles that texts are about; a record says which by its id, or by the text of its question.</summary>
internal sealed class ClaimPuzzles
{
    private readonly List<Puzzle> _puzzles = [];
    private readonly Dictionary<string, Puzzle> _byId = [];
    private readonly Dictionary<(string, int), ClaimPuzzle> _prepared = [];
    private readonly int? _tier;
    private readonly string _name;

    private ClaimPuzzles(string name, int? tier) => (_name, _tier) = (name, tier);

    /// <exception cref="CommandFailure">The file or a puzzle in it can not be read.</exception>
    public static async Task<ClaimPuzzles> ReadAsync(string path, int? tier, CancellationToken cancellationToken)
    {
        var puzzles = new ClaimPuzzles(path, tier);
        PuzzleSource source = PuzzleSource.Open(path, AnyPuzzle.Read);
        await foreach (Puzzle puzzle in source.ReadAsync(cancellationToken))
        {
            puzzles._puzzles.Add(puzzle);
            puzzles._byId.TryAdd(puzzle.Id, puzzle);
        }
        return puzzles;
    }

    /// <param name="id">Null where the record names none.</param>
    /// <param name="question">The prompt that the record gives; null where it gives none.</param>
    /// <param name="tier">Null where the record names none.</param>
    /// <param name="place">Of the record, for what is wrong with it.</param>
    /// <exception cref="CommandFailure">No puzzle is the one.</exception>
    public ClaimPuzzle Find(string? id, string? question, int? tier, string place)
    {
        Puzzle puzzle = Choose(id, question, place);
        int own = tier ?? _tier ?? (puzzle.Tiers.Length > 0 ? puzzle.Tiers.Min(static rating => rating.Tier) : 0);
        if (puzzle.Tiers.Length > 0 && puzzle.Tiers.All(rating => rating.Tier != own))
        {
            throw CommandFailure.Misuse(
                $"Puzzle {puzzle.Id} has no tier {own}; it has {string.Join(", ", puzzle.Tiers.Select(static rating => rating.Tier))}."
            );
        }
        if (!_prepared.TryGetValue((puzzle.Id, own), out ClaimPuzzle? prepared))
        {
            prepared = new ClaimPuzzle(puzzle, own);
            _prepared.Add((puzzle.Id, own), prepared);
        }
        return prepared;
    }

    private Puzzle Choose(string? id, string? question, string place)
    {
        if (id is not null && _byId.TryGetValue(id, out Puzzle? named))
        {
            return named;
        }
        if (_puzzles.Count == 1)
        {
            return _puzzles[0];
        }
        if (id is null && question is not null)
        {
            Puzzle[] asked = [.. _puzzles.Where(puzzle => Asks(question, puzzle))];
            if (asked.Length > 0)
            {
                return asked.MaxBy(static puzzle => puzzle.Conditions.Length)!;
            }
        }
        throw CommandFailure.Misuse(
            id is null
                ? $"{place} names no puzzle, and {_name} holds {_puzzles.Count}; give it 'puzzle', the id of its own."
                : $"{place} is about puzzle '{id}', which {_name} does not hold; its first is '{_puzzles[0].Id}'."
        );
    }

    private static bool Asks(string question, Puzzle puzzle) =>
        puzzle.Conditions.All(condition => question.Contains(condition.Text, StringComparison.Ordinal))
        && puzzle.Labels.Artifacts.All(name =>
            question.Contains(name.Split(" (")[0], StringComparison.OrdinalIgnoreCase)
        );
}
