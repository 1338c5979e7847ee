using System.IO.Compression;
using System.Text.Json;
using Gridlock.Core.Judging.Claims;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Imports;
using Gridlock.Puzzles.Json;

namespace Gridlock.Benchmarks.Claims;

/// <summary>claims [FOLDER]: on real answers to zebra puzzles, how right those are with and without a false claim, and how fast claims are read.</summary>
internal static class ClaimsCommand
{
    private const int Shortest = 100;
    private const string All = "all";

    public static int Run(string[] arguments)
    {
        string folder = arguments is [var given, ..] ? given : "../../../shared/data/traces";
        if (!File.Exists(Path.Combine(folder, "zebra.jsonl.gz")))
        {
            Console.Error.WriteLine($"There is no zebra.jsonl.gz in '{folder}'; name the folder of traces.");
            return 2;
        }
        Dictionary<string, ClaimPuzzle> puzzles = Lines(folder, "zebra-puzzles.jsonl.gz")
            .ToDictionary(line => Key(line), Prepared);
        var models = new SortedDictionary<string, ModelRow>(StringComparer.Ordinal) { [All] = new() };
        var speed = new ReadingSpeed();
        foreach (JsonElement line in Lines(folder, "zebra.jsonl.gz"))
        {
            string text = line.GetProperty("text").GetString()!;
            if (text.Length < Shortest)
            {
                continue;
            }
            ClaimPuzzle puzzle = puzzles[Key(line)];
            IReadOnlyList<Claim> claims = speed.Read(puzzle, text);
            int asked = FirstPerson(puzzle.Puzzle);
            bool places = claims.Any(claim =>
                claim is { Hypothetical: false, Negated: false, Cells: 1 } && claim.Artifact == asked
            );
            string model = line.GetProperty("model").GetString()!;
            models.TryAdd(model, new ModelRow());
            bool right = line.GetProperty("score").GetDouble() >= 1;
            foreach (ModelRow row in new[] { models[model], models[All] })
            {
                row.Add(claims, right, places);
            }
        }
        Console.WriteLine(
            $"{"model", -42} {"answers", 8} {"claims", 8}   right with no false claim   right with a false claim   the same of those that place who is asked for"
        );
        foreach ((string model, ModelRow row) in models)
        {
            Console.WriteLine($"{model, -42} {row}");
        }
        Console.WriteLine(speed);
        return 0;
    }

    private static ClaimPuzzle Prepared(JsonElement line) =>
        PuzzleImport.Read(ImportFormat.ReasoningGym, line.GetRawText()) is PuzzleReading.Read read
            ? new ClaimPuzzle(read.Puzzle, 1)
            : throw new InvalidDataException("A puzzle can not be read.");

    /// <summary>All questions ask for the name in house 1.</summary>
    private static int FirstPerson(Puzzle puzzle)
    {
        int category = puzzle.Labels.Categories.IndexOf(
            puzzle.Labels.Categories.First(static name => name.Contains("name", StringComparison.OrdinalIgnoreCase))
        );
        int first = category * puzzle.Grid.Columns;
        return Enumerable.Range(first, puzzle.Grid.Columns).First(artifact => puzzle.Solution[artifact] == 0);
    }

    private static string Key(JsonElement line) =>
        string.Join(
            '\n',
            line.GetProperty("question")
                .GetString()!
                .Split('\n')
                .Where(text => text.Length > 0 && char.IsAsciiDigit(text[0]))
                .Select(text => text[text.IndexOf(' ')..])
                .Order(StringComparer.Ordinal)
        );

    private static IEnumerable<JsonElement> Lines(string folder, string name)
    {
        using var file = new GZipStream(File.OpenRead(Path.Combine(folder, name)), CompressionMode.Decompress);
        using var reader = new StreamReader(file);
        while (reader.ReadLine() is string line)
        {
            using JsonDocument document = JsonDocument.Parse(line);
            yield return document.RootElement.Clone();
        }
    }
}
