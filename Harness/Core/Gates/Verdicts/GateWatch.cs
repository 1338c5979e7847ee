using Gridlock.Core.Gates.Cases;
using Gridlock.Core.Gates.Rules;
using Gridlock.Core.Statistics;
using Gridlock.Core.Statistics.Sequential;

namespace Gridlock.Core.Gates.Verdicts;

/// <summary>Watches one metric while puzzles come in.</summary>
internal sealed class GateWatch
{
    /// <summary>As how many puzzles the expected discordance counts against what shows.</summary>
    private const int ExpectedWeight = 100;

    private readonly GatePlan _plan;
    private readonly double _alpha;
    private readonly int _good;
    private readonly bool _sameness;
    private readonly PairedSequentialTest _test;
    private readonly PairedSequentialTest _mirrored;
    private double _baseline;
    private double _candidate;
    private double _squares;
    private bool _isOver;

    /// <param name="sameness">Whether a difference in either way counts.</param>
    public GateWatch(GateRule rule, GatePlan plan, bool sameness)
    {
        Rule = rule;
        _plan = plan;
        _sameness = sameness;
        _good = rule.HigherIsBetter ? 1 : -1;
        _alpha = plan.AlphaOf(rule);
        var design = new SequentialDesign(
            rule.ScaledMargin,
            _alpha,
            1 - plan.Power,
            plan.MeanSquareOf(rule),
            sameness || plan.SeekImprovement
        );
        _test = new PairedSequentialTest(design);
        _mirrored = new PairedSequentialTest(design);
    }

    public GateRule Rule { get; }

    public GateOutcome Outcome { get; private set; }

    /// <summary>Whether further puzzles are not needed.</summary>
    public bool IsOver => _isOver;

    /// <summary>The most puzzles that it should take, judged by what shows so far; never fewer than was planned.</summary>
    public long Limit
    {
        get
        {
            double expected = _plan.MeanSquareOf(Rule);
            double shown = ((ExpectedWeight * expected) + _squares) / (ExpectedWeight + _test.Pairs);
            return _plan.LimitOf(Rule, shown);
        }
    }

    /// <param name="left">Puzzles that may come, this one included, as far as is known without having seen it.</param>
    /// <param name="takesAll">Whether they will come whatever is found.</param>
    public void Add(PuzzlePair pair, double left, bool takesAll)
    {
        if (pair.Means(Rule.Metric, null) is not (double baseline, double candidate))
        {
            return;
        }
        double difference = PuzzlePair.Scale(Rule.Metric, baseline, candidate);
        _baseline += baseline;
        _candidate += candidate;
        _squares += difference * difference;
        _test.Horizon = _mirrored.Horizon = _test.Pairs + left;
        _test.TakesAll = _mirrored.TakesAll = takesAll;
        _test.Add(Math.Clamp(_good * difference, -1, 1));
        _mirrored.Add(Math.Clamp(-_good * difference, -1, 1));
        // A check may go on for another gate; what comes then may still refute "not worse" and "same".
        Outcome = _sameness ? Sameness() : Of(_test.Verdict);
        _isOver = _sameness ? Outcome != GateOutcome.Inconclusive : _test.IsOver;
    }

    public RuleResult Result()
    {
        int pairs = _test.Pairs;
        Interval good = _test.Interval(_alpha);
        Interval interval = _good > 0 ? good : new Interval(-good.High, -good.Low);
        bool amount = Rule.Metric.IsAmount;
        // Adding 0 makes nothing of a zero's sign.
        double mean = pairs == 0 ? 0 : (_good * _test.Sum / pairs) + 0.0;
        return new RuleResult(
            Rule,
            Outcome,
            pairs,
            pairs == 0 ? null : _baseline / pairs,
            pairs == 0 ? null : _candidate / pairs,
            pairs == 0 ? null
                : amount ? PuzzlePair.Relative(mean)
                : mean,
            amount ? new Interval(PuzzlePair.Relative(interval.Low), PuzzlePair.Relative(interval.High)) : interval,
            1 - (2 * _alpha),
            _test.WorseEvidence,
            _test.BetterEvidence,
            _test.NotWorseEvidence,
            _isOver ? 0 : _test.Missing()
        );
    }

    private GateOutcome Sameness() =>
        _test.Verdict is SequentialVerdict.Worse or SequentialVerdict.Better ? GateOutcome.Different
        : _test.Verdict == SequentialVerdict.NotWorse && _mirrored.Verdict == SequentialVerdict.NotWorse
            ? GateOutcome.Same
        : GateOutcome.Inconclusive;

    private static GateOutcome Of(SequentialVerdict verdict) =>
        verdict switch
        {
            SequentialVerdict.Worse => GateOutcome.Regressed,
            SequentialVerdict.Better => GateOutcome.Improved,
            SequentialVerdict.NotWorse => GateOutcome.NotWorse,
            _ => GateOutcome.Inconclusive,
        };
}
