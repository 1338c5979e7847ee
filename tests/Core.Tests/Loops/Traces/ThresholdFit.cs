using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Gridlock.Core.Loops;

namespace Gridlock.Core.Tests.Loops.Traces;

/// <summary>Fits thresholds on some traces and looks at others. Of settings that do equally well the middle one is taken, so that the
/// fit stands as far from both kinds of error as it can.</summary>
internal sealed class ThresholdFit
{
    private static readonly double[] Scales = [0.6, 0.8, 1, 1.3, 1.7];

    private readonly IReadOnlyList<Trace> _traces;
    private readonly bool[][] _alarms;

    internal ThresholdFit(IReadOnlyList<Trace> traces)
    {
        _traces = traces;
        _alarms = [.. traces.AsParallel().AsOrdered().Select(Alarms)];
    }

    /// <summary>From the most sensitive to the least.</summary>
    internal static ImmutableArray<LoopThresholds> Settings { get; } =
    [
        .. Scales.Select(static scale => new LoopThresholds
        {
            Cycle = scale,
            Doubtful = (int)(LoopThresholds.Default.Doubtful * scale),
            Sure = (int)(LoopThresholds.Default.Sure * scale),
        }),
    ];

    internal static bool IsInFirstHalf(Trace trace) => (SHA256.HashData(Encoding.UTF8.GetBytes(trace.Id))[0] & 1) == 0;

    /// <summary>Fitted on those that are chosen, told of the others.</summary>
    internal Quality Outside(Func<Trace, bool> fitted) => Of(Best(fitted), trace => !fitted(trace));

    /// <summary>For each model, fitted on all the others.</summary>
    internal Quality LeavingEachModelOut() =>
        _traces
            .Select(static trace => trace.Model)
            .Distinct()
            .Aggregate(default(Quality), (sum, model) => sum + Outside(trace => trace.Model != model));

    /// <summary>The setting that does best on these traces.</summary>
    internal int Best(Func<Trace, bool> on)
    {
        double[] scores = [.. Settings.Select((_, setting) => Of(setting, on).F1)];
        int[] best = [.. Enumerable.Range(0, scores.Length).Where(setting => scores[setting] == scores.Max())];
        return best[best.Length / 2];
    }

    internal Quality Of(int setting, Func<Trace, bool> on) =>
        Quality.Of(
            _traces
                .Select((trace, i) => (trace, i))
                .Where(one => on(one.trace))
                .Select(one => (one.trace.IsLoop, _alarms[one.i][setting]))
        );

    private static bool[] Alarms(Trace trace) =>
        [
            .. Settings.Select(setting =>
            {
                var detector = new LoopDetector(setting);
                detector.Add(trace.Text);
                return detector.IsLooping;
            }),
        ];
}
