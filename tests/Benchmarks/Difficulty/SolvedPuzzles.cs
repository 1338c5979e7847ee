using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Imports;
using Gridlock.Puzzles.Json;
using Gridlock.Puzzles.Tiers;
using Gridlock.Solver.Deduction;

namespace Gridlock.Benchmarks.Difficulty;

/// <summary>ZebraLogic's puzzles with their solve rates, from the folder of data beside the checkout.</summary>
internal static class SolvedPuzzles
{
    public static string File { get; } =
        Path.GetFullPath(Path.Combine(Checkout(), "../shared/data/puzzles/zebralogic.jsonl.gz"));

    /// <summary>All puzzles; inside each size, every second by the hash of its id belongs to the fitted half.</summary>
    public static IReadOnlyList<SolvedPuzzle> Read()
    {
        using var text = new StreamReader(
            new GZipStream(System.IO.File.OpenRead(File), CompressionMode.Decompress),
            Encoding.UTF8
        );
        var puzzles = new List<SolvedPuzzle>();
        while (text.ReadLine() is string line)
        {
            puzzles.Add(Read(line));
        }
        return
        [
            .. puzzles
                .GroupBy(static puzzle => puzzle.Size)
                .SelectMany(static size =>
                    size.OrderBy(static puzzle => Hash(puzzle.Puzzle.Id), StringComparer.Ordinal)
                        .Select(static (puzzle, i) => puzzle with { Fitted = i % 2 == 0 })
                ),
        ];
    }

    private static SolvedPuzzle Read(string line)
    {
        Puzzle puzzle = PuzzleImport.Read(ImportFormat.ZebraLogic, line) is PuzzleReading.Read read
            ? read.Puzzle
            : throw new InvalidDataException("A puzzle of the data can not be read.");
        using JsonDocument json = JsonDocument.Parse(line);
        return new SolvedPuzzle(
            puzzle,
            DifficultyFeatures.Of(puzzle, 1, StepSolver.Solve(puzzle.ToProblem(1))),
            [
                .. json
                    .RootElement.GetProperty("solved_by_models")
                    .EnumerateArray()
                    .Select(static name => name.GetString()!),
            ],
            json.RootElement.GetProperty("models_total").GetInt32(),
            json.RootElement.GetProperty("z3").GetProperty("conflicts").GetDouble(),
            Fitted: false
        );
    }

    private static string Hash(string id) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)));

    private static string Checkout()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (System.IO.File.Exists(Path.Combine(folder.FullName, "Gridlock.slnx")))
            {
                return folder.FullName;
            }
        }
        return AppContext.BaseDirectory;
    }
}
