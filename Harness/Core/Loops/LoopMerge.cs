using System.Collections.Immutable;

namespace Gridlock.Core.Loops;

/// <summary>One list of what several trackers tell of the same text.</summary>
internal static class LoopMerge
{
    private const double Covered = 0.9;

    internal static ImmutableArray<Loop> Of(
        ReadOnlySpan<Loop> cycles,
        ReadOnlySpan<Loop> novelty,
        ReadOnlySpan<Loop> candidates
    )
    {
        var all = new List<Loop>(cycles.Length + novelty.Length + candidates.Length);
        all.AddRange(cycles);
        foreach (Loop loop in novelty)
        {
            if (!IsToldBy(cycles, loop))
            {
                all.Add(loop);
            }
        }
        all.AddRange(candidates);
        return [.. all.OrderBy(loop => loop.Alarm)];
    }

    private static bool IsToldBy(ReadOnlySpan<Loop> cycles, Loop loop)
    {
        double covered = 0;
        foreach (Loop cycle in cycles)
        {
            if (cycle.Alarm > loop.Alarm)
            {
                continue;
            }
            long start = Math.Max(cycle.Onset, loop.Evidence.Start);
            long end = Math.Min(cycle.Evidence.End, loop.Evidence.End);
            covered += Math.Max(0, end - start);
        }
        return covered >= Covered * (loop.Evidence.End - loop.Evidence.Start);
    }
}
