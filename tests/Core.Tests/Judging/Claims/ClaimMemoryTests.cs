using System.Text;
using Gridlock.Core.Judging.Claims;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Grids;

namespace Gridlock.Core.Tests.Judging.Claims;

public sealed class ClaimMemoryTests
{
    private const int KeptBytes = 64 * 1024;

    [Theory]
    [InlineData(Shape.LineUp, 4, 7, 30)]
    [InlineData(Shape.LineUp, 8, 8, 60)]
    [InlineData(Shape.Vault, 5, 8, 60)]
    public void A_stream_takes_at_most_64_kilobytes_whatever_it_says(Shape shape, int rows, int columns, int conditions)
    {
        Puzzle talked = TalkedPuzzle.Of(3, shape: shape, rows: rows, columns: columns, conditions: conditions);
        var puzzle = new ClaimPuzzle(talked, 1);
        string text = Hardest(talked);
        var found = new List<Claim>(1 << 16);
        // Twice, since the first false claim and the first second time make what all readers share.
        var before = new ClaimReader(puzzle);
        Read(before, text, found);
        Read(before, text, found);

        long start = GC.GetAllocatedBytesForCurrentThread();
        var reader = new ClaimReader(puzzle);
        Read(reader, text, found);
        long first = GC.GetAllocatedBytesForCurrentThread();
        for (int time = 0; time < 5; time++)
        {
            Read(reader, text, found);
        }
        long again = GC.GetAllocatedBytesForCurrentThread();

        found.Count.Should().BeGreaterThan(100);
        (first - start).Should().BeLessThanOrEqualTo(KeptBytes);
        (again - first).Should().Be(0);
    }

    private static void Read(ClaimReader reader, string text, List<Claim> found)
    {
        found.Clear();
        reader.Read(text, found);
        reader.Finish(found);
    }

    /// <summary>Every claim there is, cited or not, and sentences that never end.</summary>
    private static string Hardest(Puzzle puzzle)
    {
        var places = new Puzzles.Explaining.Places(puzzle.Grid, puzzle.Labels);
        var text = new StringBuilder();
        for (int artifact = 0; artifact < puzzle.Grid.Artifacts; artifact++)
        {
            string name = puzzle.Labels.Artifacts[artifact];
            string place = places.Name(puzzle.Solution[artifact]);
            string other = places.Name((puzzle.Solution[artifact] + 1) % puzzle.Grid.Positions);
            text.Append($"By condition {1 + artifact % 9}, the {name} must be in {place}.\n")
                .Append($"So the {name} can not be in {other}.\n");
        }
        string[] said =
        [
            .. Enumerable
                .Range(0, puzzle.Grid.Artifacts)
                .Select(artifact =>
                    $"the {puzzle.Labels.Artifacts[artifact]} is in {places.Name(puzzle.Solution[artifact])} and (with words between them) "
                ),
        ];
        for (int time = 0; time < 4; time++)
        {
            text.AppendJoin("", said);
        }
        string first = puzzle.Labels.Artifacts[0];
        text.Append($"\nSuppose the {first} is in {places.Name((puzzle.Solution[0] + 1) % puzzle.Grid.Positions)}.");
        return text.Append('\n').Append('{', 5000).Append('|', 5000).Append('\n').ToString();
    }
}
