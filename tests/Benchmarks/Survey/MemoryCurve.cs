using System.Globalization;
using Gridlock.Benchmarks.Tables;

namespace Gridlock.Benchmarks.Survey;

/// <summary>What a long run holds on to, at even intervals.</summary>
internal sealed class MemoryCurve(int total)
{
    private const int Samples = 20;

    /// <summary>Of the least managed heap between the quarters of a run: caches that fill up stay below it.</summary>
    private const long MostGrowth = 16 << 20;
    private const double Mebibyte = 1 << 20;

    private readonly List<(int Done, long WorkingSet, long Managed)> _samples = [];

    /// <summary>False if the last quarter never came down to what the first one held; a run of few samples says nothing.</summary>
    public bool IsFlat =>
        _samples.Count < Samples
        || Floor(_samples.TakeLast(Samples / 4)) <= Floor(_samples.Take(Samples / 4)) + MostGrowth;

    /// <summary>Takes a sample if one is due.</summary>
    public void Advance(int done)
    {
        if ((long)done * Samples / total > (done - 1L) * Samples / total)
        {
            // What is left after a collection is what is held.
            _samples.Add((done, Environment.WorkingSet, GC.GetTotalMemory(forceFullCollection: true)));
        }
    }

    /// <summary>The least of several samples: what is not a puzzle in work at that moment.</summary>
    private static long Floor(IEnumerable<(int Done, long WorkingSet, long Managed)> samples) =>
        samples.Min(static sample => sample.Managed);

    public Table ToTable()
    {
        var table = new Table("puzzles", "working set MiB", "managed heap MiB");
        foreach ((int done, long workingSet, long managed) in _samples)
        {
            table.Add(
                done.ToString("N0", CultureInfo.InvariantCulture),
                (workingSet / Mebibyte).ToString("F0", CultureInfo.InvariantCulture),
                (managed / Mebibyte).ToString("F1", CultureInfo.InvariantCulture)
            );
        }
        return table;
    }
}
