namespace Gridlock.Core.Statistics.Sequential;

/// <summary>Watches paired differences, candidate less baseline, as they come, and says as soon as it knows what they mean.</summary>
/// <remarks>Three bets run side by side (see <see cref="BettingTest"/>): against "not below 0", "not above 0" and "not above minus the
/// margin". Each is an e-process, so one may look after every pair, stop for any reason, and go on later.</remarks>
public sealed class PairedSequentialTest
{
    private readonly SequentialDesign _design;
    private readonly BettingTest _worse;
    private readonly BettingTest _better;
    private readonly BettingTest _notWorse;
    private bool _isNotWorse;
    private bool _isNearBetter;

    public PairedSequentialTest(SequentialDesign design)
    {
        _design = design;
        double margin = design.Margin;
        _worse = new BettingTest(0, new BettingRule(margin, design.MeanSquare), design.Alpha);
        _better = new BettingTest(0, new BettingRule(margin, design.MeanSquare), design.Alpha);
        _notWorse = new BettingTest(
            margin,
            new BettingRule(margin, design.MeanSquare + (margin * margin)),
            design.Beta
        );
    }

    /// <summary>Pairs after which there will be no more, as far as is known now; infinite where it is not. Only speed depends on it, so that it
    /// may change as long as it does not foresee what comes.</summary>
    public double Horizon
    {
        get => _worse.Horizon;
        set => _worse.Horizon = _better.Horizon = _notWorse.Horizon = value;
    }

    /// <summary>Whether all pairs up to the horizon are taken in, whatever they show: then it finds what a fixed sample of them would.</summary>
    public bool TakesAll
    {
        get => _worse.TakesAll;
        set => _worse.TakesAll = _better.TakesAll = _notWorse.TakesAll = value;
    }

    public SequentialVerdict Verdict { get; private set; }

    /// <summary>Whether further pairs are not needed. Where "better" is no further away than it came so far, it is waited for.</summary>
    public bool IsOver => IsFinal || (Verdict == SequentialVerdict.NotWorse && !_design.AwaitBetter && !_isNearBetter);

    /// <summary>"Not worse" may still turn into one of the others, for every bet holds whenever one stops; these are the last word.</summary>
    private bool IsFinal => Verdict is SequentialVerdict.Worse or SequentialVerdict.Better;

    public int Pairs { get; private set; }

    public double Sum { get; private set; }

    /// <summary>Against "the candidate is not worse"; 20 and more refute it at 5%.</summary>
    public double WorseEvidence => Math.Exp(_worse.LogCapital);

    /// <summary>Against "the candidate is not better".</summary>
    public double BetterEvidence => Math.Exp(_better.LogCapital);

    /// <summary>Against "the candidate is worse by the margin or more".</summary>
    public double NotWorseEvidence => Math.Exp(_notWorse.LogCapital);

    /// <summary>After "worse" or "better" nothing changes the verdict any more, but figures go on.</summary>
    /// <param name="difference">Between -1 and 1; clusters come as one, by their mean.</param>
    public void Add(double difference)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(difference, -1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(difference, 1);
        Pairs++;
        Sum += difference;
        _worse.Add(difference);
        _better.Add(-difference);
        _notWorse.Add(-difference);
        if (!IsFinal)
        {
            Decide();
        }
    }

    /// <summary>Where the mean lies; holds at every moment at once, each end with the chance alpha of being wrong.</summary>
    public Interval Interval(double alpha) => new(-_better.UpperBound(alpha), _worse.UpperBound(alpha));

    /// <summary>About how many more pairs would decide, if they go on as they came; null where they lead nowhere.</summary>
    public long? Missing()
    {
        long?[] ways =
        [
            Missing(_worse, _design.Alpha),
            Missing(_better, _design.Alpha),
            Missing(_notWorse, _design.Beta),
        ];
        return ways.Min();
    }

    private void Decide()
    {
        _isNotWorse |= Reaches(_notWorse, _design.Beta);
        Verdict =
            Reaches(_worse, _design.Alpha) ? SequentialVerdict.Worse
            : Reaches(_better, _design.Alpha) ? SequentialVerdict.Better
            : _isNotWorse ? SequentialVerdict.NotWorse
            : SequentialVerdict.Open;
        _isNearBetter = Verdict == SequentialVerdict.NotWorse && Missing(_better, _design.Alpha) <= Pairs;
    }

    private static bool Reaches(BettingTest test, double level) => test.LogCapital >= -Math.Log(level);

    private static long? Missing(BettingTest test, double level)
    {
        double growth = test.Growth();
        double left = -Math.Log(level) - test.LogCapital;
        return growth <= 1e-9 ? null : (long)Math.Ceiling(Math.Max(1, left / growth));
    }
}
