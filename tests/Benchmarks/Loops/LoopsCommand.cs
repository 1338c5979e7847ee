using System.Globalization;
using Gridlock.Benchmarks.Tables;
using Gridlock.Core.Loops;
using Gridlock.Core.Loops.Cycles;
using Gridlock.Core.Tests.Loops.Traces;
using Trace = Gridlock.Core.Tests.Loops.Traces.Trace;

namespace Gridlock.Benchmarks.Loops;

/// <summary>loops: how loop alarms agree with labelled traces, how soon they come, and how fast the detector reads.</summary>
internal static class LoopsCommand
{
    private const int Passes = 9;

    public static int Run()
    {
        if (!TraceFolder.Exists)
        {
            Console.WriteLine(
                "The folder of traces (../shared/data/traces) is not there; only speed is measured, on made text."
            );
            Speed([
                string.Concat(
                    Enumerable.Range(0, 200_000).Select(static i => $"Sentence {i * 7919 % 10007} says it. ")
                ),
            ]);
            return 0;
        }
        IReadOnlyList<Trace> labelled = TraceFolder.Labelled();
        IReadOnlyList<Trace> correct = TraceFolder.CorrectLong();
        Agreement(labelled, correct);
        Delays(labelled);
        Rules(labelled, correct);
        Speed([.. labelled.Concat(correct).Select(static trace => trace.Text)]);
        return 0;
    }

    private static void Agreement(IReadOnlyList<Trace> labelled, IReadOnlyList<Trace> correct)
    {
        var fit = new ThresholdFit(labelled);
        Console.WriteLine(
            $"as shipped              {Quality.Of(labelled.Select(static t => (t.IsLoop, Alarm(t) is not null)))}"
        );
        Console.WriteLine($"fitted on half A, on B  {fit.Outside(ThresholdFit.IsInFirstHalf)}");
        Console.WriteLine($"fitted on half B, on A  {fit.Outside(static trace => !ThresholdFit.IsInFirstHalf(trace))}");
        Console.WriteLine($"each model left out     {fit.LeavingEachModelOut()}");
        for (int setting = 0; setting < ThresholdFit.Settings.Length; setting++)
        {
            Console.WriteLine(
                $"  thresholds x {ThresholdFit.Settings[setting].Cycle, -4:0.0#} {fit.Of(setting, static _ => true)}"
            );
        }
        foreach (
            IGrouping<string, Trace> label in labelled
                .GroupBy(static t => t.Label)
                .OrderBy(static l => l.Key, StringComparer.Ordinal)
        )
        {
            string kinds = string.Join(
                ", ",
                label
                    .Select(Alarm)
                    .Where(static loop => loop is not null)
                    .GroupBy(static loop => loop!.Value.Kind.Word())
                    .Select(static k => $"{k.Count()} {k.Key}")
            );
            Console.WriteLine(
                $"  {label.Key, -24} {label.Count(static t => Alarm(t) is not null)} of {label.Count()} alarmed ({kinds})"
            );
        }
        string[] alarmed =
        [
            .. correct.Where(static trace => Alarm(trace) is not null).Select(static trace => trace.Id),
        ];
        Console.WriteLine(
            $"long correct outputs alarmed: {alarmed.Length} of {correct.Count} ({string.Join(", ", alarmed)})"
        );
    }

    private static void Delays(IReadOnlyList<Trace> labelled)
    {
        foreach (string label in new[] { "verbatim_loop", "template_loop", "revision_loop" })
        {
            long[] delays =
            [
                .. labelled
                    .Where(trace => trace.Label == label && trace.Onset is not null && Alarm(trace) is not null)
                    .Select(static trace => Alarm(trace)!.Value.Alarm - trace.Onset!.Value)
                    .Order(),
            ];
            Console.WriteLine(
                $"{label}: alarm after onset, in characters: median {delays[delays.Length / 2]}, p90 {delays[(int)Math.Ceiling(0.9 * delays.Length) - 1]} (of {delays.Length})"
            );
        }
    }

    private static void Rules(IReadOnlyList<Trace> labelled, IReadOnlyList<Trace> correct)
    {
        var table = new Table("simple rule", "precision", "recall", "correct alarmed");
        foreach ((string name, Func<string, bool> rule) in SimpleRules.All)
        {
            Quality quality = Quality.Of(labelled.Select(trace => (trace.IsLoop, rule(trace.Text))));
            table.Add(
                name,
                Figure(quality.Precision),
                Figure(quality.Recall),
                Figure(correct.Count(trace => rule(trace.Text)) / (double)correct.Count)
            );
        }
        Console.Write(table);
    }

    private static void Speed(string[] texts)
    {
        double characters = texts.Sum(static text => (double)text.Length) / 1e6;
        foreach (
            (string name, Action<string> read) in new (string, Action<string>)[]
            {
                ("all of it", Whole),
                ("exact cycles alone", Cycles),
            }
        )
        {
            var seconds = new double[Passes];
            for (int pass = 0; pass < Passes; pass++)
            {
                TimeSpan start = Environment.CpuUsage.UserTime;
                foreach (string text in texts)
                {
                    read(text);
                }
                seconds[pass] = (Environment.CpuUsage.UserTime - start).TotalSeconds;
            }
            Array.Sort(seconds);
            Console.WriteLine(
                $"{name}: {characters / seconds[Passes / 2]:0} million characters a second of processor time (median of {Passes})"
            );
        }
    }

    private static void Whole(string text) => new LoopDetector().Add(text);

    private static void Cycles(string text)
    {
        var cycles = new CycleTracker(LoopThresholds.Default, new AnswerMarks());
        foreach (char next in text)
        {
            cycles.Add(next);
        }
    }

    private static Loop? Alarm(Trace trace) => LoopDetector.Find(trace.Text) is [var first, ..] ? first : null;

    private static string Figure(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);
}
