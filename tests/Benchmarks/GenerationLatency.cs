using System.Globalization;
using Gridlock.Benchmarks.Tables;
using Gridlock.Puzzles.Generation;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Benchmarks;

/// <summary>generation [SETS]: how long one unique and minimal condition set takes on one core, set by set, and what it
/// allocates.</summary>
internal static class GenerationLatency
{
    private const int DefaultSets = 2_000;
    private const int WarmUp = 300;
    private const double MostSpread = 10;
    private static readonly (int Rows, int Columns, int Bar)[] s_sizes =
    [
        (4, 4, 8_000),
        (4, 7, 2_000),
        (6, 6, 1_000),
        (7, 8, 150),
    ];

    public static int Run(string[] args)
    {
        int sets = args is [string text, ..] && int.TryParse(text, out int asked) && asked > 0 ? asked : DefaultSets;
        var table = new Table("size", "a second", "bar", "median ms", "p99 ms", "max ms", "p99/median", "bytes a set");
        bool missed = false;
        foreach ((int rows, int columns, int bar) in s_sizes)
        {
            var generator = new ConditionGenerator();
            _ = Sets(generator, rows, columns, WarmUp, "warm").Sum();
            long before = GC.GetAllocatedBytesForCurrentThread();
            double[] times = [.. Sets(generator, rows, columns, sets, "set")];
            double bytes = (double)(GC.GetAllocatedBytesForCurrentThread() - before) / sets;
            double rate = sets * 1_000 / times.Sum();
            Array.Sort(times);
            (double median, double p99) = (times[sets / 2], times[sets * 99 / 100]);
            missed |= rate < bar || p99 > MostSpread * median;
            table.Add(
                $"{rows}x{columns}",
                Text(rate, "N0"),
                Text(bar, "N0"),
                Text(median, "F3"),
                Text(p99, "F3"),
                Text(times[^1], "F3"),
                Text(p99 / median, "F1"),
                Text(bytes, "N0")
            );
        }
        Console.WriteLine(table);
        Console.WriteLine(
            missed ? "A bar is missed." : $"Every bar is reached, and p99 is within {MostSpread} times the median."
        );
        return missed ? 1 : 0;
    }

    /// <summary>The milliseconds of each set.</summary>
    private static IEnumerable<double> Sets(
        ConditionGenerator generator,
        int rows,
        int columns,
        int count,
        string label
    )
    {
        Seed seed = Seed.Parse($"{rows}x{columns}");
        for (int i = 0; i < count; i++)
        {
            var random = new SeededRandom(seed.Derive(label, i));
            long start = TimeProvider.System.GetTimestamp();
            // As in the generator, an allocation that the kinds can not settle costs the time until another one is drawn.
            while (generator.GenerateMinimal(Shape.LineUp, rows, columns, KindMixes.Base, random) is null) { }
            yield return TimeProvider.System.GetElapsedTime(start).TotalMilliseconds;
        }
    }

    private static string Text(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
