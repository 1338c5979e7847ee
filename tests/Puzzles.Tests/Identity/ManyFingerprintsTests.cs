using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Generation;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Themes;
using Gridlock.Puzzles.Twins;

namespace Gridlock.Puzzles.Tests.Identity;

public sealed class ManyFingerprintsTests(ITestOutputHelper output)
{
    private const int Puzzles = 10_000;

    // One in so many is larger or a vault, which take longer to generate.
    private const int Larger = 20;

    // Not so small that two seeds could give the same logic by chance.
    private static readonly (Shape Shape, int Rows, int Columns)[] Small =
    [
        (Shape.LineUp, 3, 4),
        (Shape.LineUp, 4, 3),
        (Shape.LineUp, 5, 3),
    ];

    private static readonly (Shape Shape, int Rows, int Columns)[] Middle =
    [
        (Shape.LineUp, 4, 7),
        (Shape.LineUp, 5, 4),
        (Shape.Vault, 2, 4),
        (Shape.LineUp, 3, 5),
        (Shape.Vault, 3, 3),
    ];

    [Fact]
    public void Ten_thousand_puzzles_have_as_many_fingerprints_and_each_keeps_its_own_renamed_mirrored_and_reordered()
    {
        var generator = new PuzzleGenerator();
        var seen = new Dictionary<string, Puzzle>();
        for (int i = 0; i < Puzzles; i++)
        {
            Puzzle puzzle = Made(generator, i);
            seen.TryAdd(puzzle.Fingerprint, puzzle)
                .Should()
                .BeTrue("{0} is not {1}", puzzle.Id, seen[puzzle.Fingerprint].Id);
            var random = new SeededRandom(Seed.Parse("rearranged").Derive("puzzle", i));
            Rearranged(puzzle, random).Should().Be(puzzle.Fingerprint, "{0} is still the same", puzzle.Id);
        }
        output.WriteLine(
            $"{seen.Count} fingerprints of {Puzzles} puzzles, each equal to that of the puzzle rearranged."
        );
        seen.Should().HaveCount(Puzzles);
    }

    private static Puzzle Made(PuzzleGenerator generator, int index)
    {
        (Shape Shape, int, int)[] sizes = index % Larger == 0 ? Middle : Small;
        (Shape shape, int rows, int columns) = sizes[index / Larger % sizes.Length];
        int conditions = UsualCounts.BaseConditions(shape, rows, columns, null);
        var spec = new PuzzleSpec(rows, columns, conditions, 1 + index % 2, new Museum()) { Shape = shape };
        return
            generator.Generate(spec, Seed.Parse("fingerprints").Derive("puzzle", index))
                is GenerationResult.Generated made
            ? made.Puzzle
            : throw new InvalidOperationException($"No {rows}x{columns} {shape} of {index}.");
    }

    /// <summary>The fingerprint under other numbers of categories and artifacts, from right to left, in another order.</summary>
    private static string Rearranged(Puzzle puzzle, SeededRandom random)
    {
        Grid old = puzzle.Grid;
        Isomorphism map = Isomorphism.Draw(old, random);
        (int Tier, Condition Condition)[] conditions =
        [
            .. puzzle.Conditions.Select(numbered => (numbered.Tier, map.Of(numbered.Condition))),
        ];
        random.Shuffle<(int, Condition)>(conditions);
        return Fingerprint.Of(new Grid(old.Shape, old.Rows, old.Columns, map.Of(old.Ratings)), conditions);
    }
}
