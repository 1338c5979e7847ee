using System.Collections.Immutable;
using Gridlock.Core.Loops;
using Gridlock.Core.Tests.Loops.Traces;

namespace Gridlock.Core.Tests.Loops;

/// <summary>Outputs of real models that a reader has labelled, where the folder of data lies beside the checkout.</summary>
public sealed class LabelledTracesTests
{
    private const string Absent = "The folder of traces (../shared/data/traces) is not there.";

    private static readonly Lazy<IReadOnlyList<(Trace Trace, ImmutableArray<Loop> Loops)>> Found = new(static () =>
        [.. TraceFolder.Labelled().AsParallel().AsOrdered().Select(static t => (t, LoopDetector.Find(t.Text)))]
    );

    [Fact]
    public void Thresholds_fitted_on_half_of_the_traces_hold_on_the_other_half()
    {
        Assert.SkipUnless(TraceFolder.Exists, Absent);
        var fit = new ThresholdFit(TraceFolder.Labelled());

        Quality[] outside =
        [
            fit.Outside(ThresholdFit.IsInFirstHalf),
            fit.Outside(static trace => !ThresholdFit.IsInFirstHalf(trace)),
            fit.LeavingEachModelOut(),
        ];

        outside
            .Should()
            .AllSatisfy(quality =>
            {
                quality.Precision.Should().BeGreaterThanOrEqualTo(0.98, quality.ToString());
                quality.Recall.Should().BeGreaterThanOrEqualTo(0.93, quality.ToString());
            });
    }

    [Fact]
    public void Work_that_gets_on_raises_no_alarm()
    {
        Assert.SkipUnless(TraceFolder.Exists, Absent);

        string[] alarmed =
        [
            .. Found.Value.Where(one => !one.Trace.IsLoop && !one.Loops.IsEmpty).Select(one => one.Trace.Label),
        ];

        alarmed.Should().NotContain(["productive_backtracking", "clean_correct", "clean_wrong"]);
        alarmed.Length.Should().BeLessThanOrEqualTo(1);
    }

    [Fact]
    public void At_most_three_in_a_thousand_long_correct_outputs_raise_an_alarm()
    {
        Assert.SkipUnless(TraceFolder.Exists, Absent);
        IReadOnlyList<Trace> traces = TraceFolder.CorrectLong();

        string[] alarmed =
        [
            .. traces
                .AsParallel()
                .Where(static trace => !LoopDetector.Find(trace.Text).IsEmpty)
                .Select(static trace => trace.Id),
        ];

        alarmed.Length.Should().BeLessThanOrEqualTo((int)(0.003 * traces.Count), string.Join(", ", alarmed));
    }

    [Fact]
    public void Verbatim_loops_are_flagged_soon_after_their_onset()
    {
        Assert.SkipUnless(TraceFolder.Exists, Absent);

        long[] delays =
        [
            .. Found
                .Value.Where(one => one.Trace is { Label: "verbatim_loop", Onset: not null })
                .Select(one => one.Loops.IsEmpty ? long.MaxValue : one.Loops[0].Alarm - one.Trace.Onset!.Value)
                .Order(),
        ];

        delays[delays.Length / 2].Should().BeLessThanOrEqualTo(250);
        delays[(int)Math.Ceiling(0.9 * delays.Length) - 1].Should().BeLessThanOrEqualTo(1_200);
    }

    [Fact]
    public void Revision_loops_are_flagged_by_the_second_return()
    {
        Assert.SkipUnless(TraceFolder.Exists, Absent);

        // The label's onset is where the first return begins; the second one can not end before the next grid does.
        (string Id, long Onset, Loop First)[] returning =
        [
            .. Found
                .Value.Where(one => one.Trace is { Label: "revision_loop", Onset: not null })
                .Select(one => (one.Trace.Id, one.Trace.Onset!.Value, one.Loops[0])),
        ];

        returning.Should().NotBeEmpty();
        returning
            .Where(one => one.First.Kind == LoopKind.Revision)
            .Should()
            .AllSatisfy(one => one.First.Onset.Should().BeLessThanOrEqualTo(one.Onset, one.Id));
        returning
            .Count(one => one.First.Kind == LoopKind.Revision || one.First.Alarm <= one.Onset + 3_000)
            .Should()
            .Be(returning.Length);
    }
}
