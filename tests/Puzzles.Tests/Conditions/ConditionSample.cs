using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Puzzles.Tests.Conditions;

/// <summary>A random grid of a shape that the kind fits, an allocation, and a condition proposed for it.</summary>
internal sealed record ConditionSample(Condition Condition, Grid Grid, byte[] Hidden, SeededRandom Random)
{
    private const int MostGrids = 60;

    /// <summary>Kind and shape, wherever some grid of the shape fits the kind.</summary>
    internal static TheoryData<string, Shape> KindsAndShapes()
    {
        var data = new TheoryData<string, Shape>();
        foreach (ConditionKind kind in ConditionKinds.All)
        {
            foreach (Shape shape in Enum.GetValues<Shape>())
            {
                if (kind.Fits(GridOf(shape, 5, 6, new SeededRandom(Seed.Parse("fits")))))
                {
                    data.Add(kind.Name, shape);
                }
            }
        }
        return data;
    }

    /// <summary>The samples of these seeds; a seed whose try finds none gives none.</summary>
    internal static IEnumerable<ConditionSample> Of(string name, Shape shape, string purpose, int seeds) =>
        from seed in Enumerable.Range(0, seeds)
        let sample = Draw(ConditionKinds.Find(name)!, shape, Seed.Parse($"{name} {shape}").Derive(purpose, seed))
        where sample is not null
        select sample;

    internal static Grid GridOf(Shape shape, int rows, int columns, SeededRandom random) =>
        new(shape, rows, columns, [.. Enumerable.Range(0, rows * columns).Select(_ => 1 + random.Below(5))]);

    /// <summary>The hidden allocation, some that differ from it by one or two swaps, and some that have nothing to do with it.</summary>
    internal IEnumerable<byte[]> Tried()
    {
        yield return Hidden;
        byte[] near = [.. Hidden];
        for (int i = 0; i < 4; i++)
        {
            Swap(near);
            yield return near;
            yield return Allocations.Draw(Grid, Random);
        }
    }

    private static ConditionSample? Draw(ConditionKind kind, Shape shape, Seed seed)
    {
        var random = new SeededRandom(seed);
        for (int attempt = 0; attempt < MostGrids; attempt++)
        {
            (int rows, int columns) = (2 + random.Below(7), 2 + random.Below(7));
            if (Grid.SizeFlaw(shape, rows, columns) is not null)
            {
                continue;
            }
            Grid grid = GridOf(shape, rows, columns, random);
            if (kind.Fits(grid))
            {
                byte[] hidden = Allocations.Draw(grid, random);
                return kind.Propose(grid, hidden, random) is { } condition
                    ? new ConditionSample(condition, grid, hidden, random)
                    : null;
            }
        }
        return null;
    }

    private void Swap(byte[] positions)
    {
        int start = Random.Below(Grid.Artifacts / Grid.Positions) * Grid.Positions;
        (int a, int b) = (start + Random.Below(Grid.Positions), start + Random.Below(Grid.Positions));
        (positions[a], positions[b]) = (positions[b], positions[a]);
    }
}
