using Gridlock.Puzzles.Imports;
using Gridlock.Puzzles.Json;
using Gridlock.Solver.Search;

namespace Gridlock.Puzzles.Tests.Imports;

internal static class Importing
{
    internal static Puzzle Read(ImportFormat format, string json) =>
        PuzzleImport.Read(format, json) switch
        {
            PuzzleReading.Read read => read.Puzzle,
            PuzzleReading.Unreadable unreadable => throw new InvalidOperationException(unreadable.Reason),
            _ => throw new InvalidOperationException("A puzzle is read or not."),
        };

    internal static string Flaw(ImportFormat format, string json) =>
        PuzzleImport.Read(format, json).Should().BeOfType<PuzzleReading.Unreadable>().Which.Reason;

    /// <summary>The artifacts of each column from the left, of the only allocation.</summary>
    internal static string[] Solve(Puzzle puzzle)
    {
        var searcher = new Searcher();
        searcher.Load(puzzle.ToProblem(1));
        searcher.Count(2).Should().Be(1);
        byte[] positions = new byte[puzzle.Grid.Artifacts];
        searcher.Find(positions);
        return
        [
            .. Enumerable
                .Range(0, puzzle.Grid.Columns)
                .Select(column =>
                    string.Join('+', puzzle.Labels.Artifacts.Where((_, artifact) => positions[artifact] == column))
                ),
        ];
    }
}
