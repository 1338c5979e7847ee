using System.Globalization;
using Gridlock.Benchmarks.Tables;

namespace Gridlock.Benchmarks.Survey;

/// <summary>What a long run holds on to, at even intervals.</summary>
internal sealed class MemoryCurve(int total)
{
    private const int Samples = 20;

    /// <summary>Of the managed heap between the halves of a run; caches of compiled code and thread stacks stay below it.</summary>
    private const long MostGrowth = 16 << 20;
    private const double Mebibyte = 1 << 20;

    private readonly List<(int Done, long WorkingSet, long Managed)> _samples = [];

    /// <summary>False if the second half held more than the first; a run of few samples says nothing.</summary>
    public bool IsFlat =>
        _samples.Count < Samples / 2
        || _samples.Skip(_samples.Count / 2).Max(static sample => sample.Managed)
            <= _samples.Take(_samples.Count / 2).Max(static sample => sample.Managed) + MostGrowth;

    /// <summary>Takes a sample if one is due.</summary>
    public void Advance(int done)
    {
        if ((long)done * Samples / total > (done - 1L) * Samples / total)
        {
            // What is left after a collection is what is held.
            _samples.Add((done, Environment.WorkingSet, GC.GetTotalMemory(forceFullCollection: true)));
        }
    }

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
