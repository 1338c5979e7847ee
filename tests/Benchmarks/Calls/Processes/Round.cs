using System.Diagnostics;
using System.Text.Json;
using Gridlock.Benchmarks.Calls.Sides;

namespace Gridlock.Benchmarks.Calls.Processes;

/// <summary>What one round of calls cost the process that made them.</summary>
/// <param name="Peak">Most bytes of memory that the process held so far.</param>
internal sealed record Round(
    int Calls,
    long Deltas,
    double Seconds,
    double Processor,
    long Allocated,
    int Collections,
    long Peak
)
{
    public double CallsPerSecond => Calls / Seconds;

    public double MillisecondsPerCall => Processor * 1000 / Calls;

    public double KilobytesPerCall => Allocated / 1024.0 / Calls;

    public string ToLine() => JsonSerializer.Serialize(this);

    public static Round Parse(string line) => JsonSerializer.Deserialize<Round>(line)!;

    /// <summary>Makes so many calls, so many at a time.</summary>
    /// <param name="first">The number of the first call; no two calls of a process share one.</param>
    public static async Task<Round> MeasureAsync(ICallSide side, int first, int calls, int inFlight)
    {
        long deltas = side.Deltas;
        int next = first - 1;
        int collections = GC.CollectionCount(0);
        long allocated = GC.GetTotalAllocatedBytes();
        TimeSpan processor = Environment.CpuUsage.TotalTime;
        long start = Stopwatch.GetTimestamp();
        async Task WorkAsync()
        {
            while (Interlocked.Increment(ref next) is int number && number < first + calls)
            {
                await side.CallAsync(number, CancellationToken.None).ConfigureAwait(false);
            }
        }
        await Task.WhenAll(Enumerable.Range(0, inFlight).Select(_ => Task.Run(WorkAsync)));
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        using var self = Process.GetCurrentProcess();
        return new Round(
            calls,
            side.Deltas - deltas,
            seconds,
            (Environment.CpuUsage.TotalTime - processor).TotalSeconds,
            GC.GetTotalAllocatedBytes() - allocated,
            GC.CollectionCount(0) - collections,
            self.PeakWorkingSet64
        );
    }
}
