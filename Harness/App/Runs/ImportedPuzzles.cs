using System.Text.Json;
using Gridlock.App.CommandLine;
using Gridlock.App.Puzzling;
using Gridlock.Core.Imports;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Imports;
using Gridlock.Puzzles.Json;

namespace Gridlock.App.Runs;

/// <summary>The puzzles that imported answers belong to, by their ids.</summary>
internal sealed class ImportedPuzzles(AnswerFormat format)
{
    private readonly Dictionary<string, Puzzle> _puzzles = [];

    /// <exception cref="CommandFailure">A puzzle can not be read, or stands there twice.</exception>
    public async Task ReadAsync(string file, CancellationToken cancellationToken)
    {
        await foreach (Puzzle puzzle in PuzzleSource.Open(file, Read).ReadAsync(cancellationToken))
        {
            if (!_puzzles.TryAdd(puzzle.Id, puzzle))
            {
                throw CommandFailure.Misuse(
                    $"{file} holds puzzle '{puzzle.Id}' twice; answers could belong to either."
                );
            }
        }
    }

    /// <summary>The puzzle of an answer, with a known solution to judge by.</summary>
    /// <exception cref="CommandFailure">There is none.</exception>
    /// <param name="place">Where the answer stands, for refusals.</param>
    public Puzzle Of(ImportedAnswer answer, string place)
    {
        if (answer.PuzzleJson is string json)
        {
            _puzzles[answer.Puzzle] = Read(json) switch
            {
                PuzzleReading.Read read => read.Puzzle,
                PuzzleReading.Unreadable unreadable => throw CommandFailure.Misuse($"{place}: {unreadable.Reason}"),
                _ => throw new InvalidOperationException("A puzzle is read or not."),
            };
        }
        if (!_puzzles.TryGetValue(answer.Puzzle, out Puzzle? puzzle))
        {
            throw CommandFailure.Misuse(
                $"{place}: the puzzle '{answer.Puzzle}' is not among the {_puzzles.Count} that are known; name its file with --puzzles."
            );
        }
        if (puzzle.Tiers.All(tier => tier.Tier != answer.Tier))
        {
            throw CommandFailure.Misuse($"{place}: the puzzle '{answer.Puzzle}' has no tier {answer.Tier}.");
        }
        return puzzle.Trap is null && puzzle.Solution.IsDefaultOrEmpty
            ? throw CommandFailure.Misuse(
                $"{place}: the solution of puzzle '{answer.Puzzle}' is not known; 'gridlock puzzle prove' finds it."
            )
            : puzzle;
    }

    /// <summary>Gridlock's own puzzles are known by their format, whatever the answers' is.</summary>
    private PuzzleReading Read(string text)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(text);
            bool isOwn =
                json.RootElement.ValueKind == JsonValueKind.Object
                && json.RootElement.TryGetProperty("format", out JsonElement name)
                && name.ValueEquals(PuzzleJson.Format);
            return isOwn
                ? PuzzleJson.Read(text)
                : PuzzleImport.Read(
                    format == AnswerFormat.ZebraLogic ? ImportFormat.ZebraLogic : ImportFormat.Plain,
                    text
                );
        }
        catch (JsonException)
        {
            return PuzzleJson.Read(text);
        }
    }
}
