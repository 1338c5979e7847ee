using MathNet.Numerics.Distributions;

namespace Gridlock.Core.Statistics.Sequential;

/// <summary>Bets that the mean of values between -1 and 1 is lower than some null; what the bets grew to is an e-value at every moment.</summary>
/// <remarks>If the mean is not lower than the null, the capital ever reaches 1/α with a chance of at most α, whenever one stops: I.
/// Waudby-Smith and A. Ramdas, "Estimating means of bounded random variables by betting", Journal of the Royal Statistical Society B 86
/// (2024), 1-27, with Ville's inequality.</remarks>
/// <param name="aim">The null that stakes are set for.</param>
/// <param name="level">α; a bet stakes no more than what reaches 1/α, for what goes beyond was risked for nothing.</param>
internal sealed class BettingTest(double aim, BettingRule rule, double level)
{
    /// <summary>No bet risks more than this share of the capital.</summary>
    private const double MostAtRisk = 0.9;

    /// <summary>The share of the capital that may be lost for good, since the check will have ended by then: the rest is staked.</summary>
    private const double Given = 0.03;

    /// <summary>By what factor stakes grow at most as the capital comes down to that.</summary>
    private const double MostGrowth = 2;

    /// <summary>By how much, in logarithms, the level is passed, so that neither rounding nor the interval says otherwise.</summary>
    private const double Clear = 0.005;

    private readonly List<(double Value, double Stake)> _bets = [];
    private double _sum;
    private double _squares;
    private double _leastGain = double.PositiveInfinity;

    /// <summary>Values after which there will be no more, as far as is known now; only speed depends on it.</summary>
    public double Horizon { get; set; } = double.PositiveInfinity;

    /// <summary>Whether all values up to the horizon are taken in, whatever they show, so that nothing is won by being early.</summary>
    public bool TakesAll { get; set; }

    /// <summary>The logarithm of the capital of betting against the aim.</summary>
    public double LogCapital { get; private set; }

    private double NextStake
    {
        get
        {
            double capital = Math.Exp(LogCapital);
            double growth = Math.Min(MostGrowth, (Given + ((1 - Given) * capital)) / ((1 - Given) * capital));
            double early = TakesAll ? 0 : growth * rule.Stake(_bets.Count, _sum, _squares);
            double stake = Math.Max(early, LastStake(capital * level));
            double missing = Math.Exp(Clear - Math.Log(level) - LogCapital) - 1;
            // By the least gain that was seen, so that the way never takes more and more steps.
            return missing > 0 && double.IsFinite(_leastGain) ? Math.Min(stake, missing / _leastGain) : stake;
        }
    }

    public void Add(double value)
    {
        double stake = NextStake;
        _bets.Add((value, stake));
        LogCapital += Gain(aim, value, stake);
        double below = aim - value;
        _leastGain = below > 0 ? Math.Min(_leastGain, below) : _leastGain;
        _sum += below;
        _squares += below * below;
    }

    /// <summary>The lowest null that the bets refute at a level: the mean is below it at every moment, but for that chance.</summary>
    public double UpperBound(double alpha)
    {
        double bar = -Math.Log(alpha);
        double low = -1;
        double high = 1;
        if (LogCapitalAgainst(high) < bar)
        {
            return high;
        }
        // The capital grows with the null, so halving finds the place.
        for (int i = 0; i < 50; i++)
        {
            double middle = (low + high) / 2;
            (low, high) = LogCapitalAgainst(middle) < bar ? (middle, high) : (low, middle);
        }
        return high;
    }

    /// <summary>How much the logarithm grows with each further value if they go on as they came; 0 before the first.</summary>
    public double Growth()
    {
        double stake = NextStake;
        return _bets.Count == 0 ? 0 : _bets.Average(bet => Gain(aim, bet.Value, stake));
    }

    /// <summary>Near the end the capital is worth what a test of the values that are left would pay for it: the stake that copies a bet on
    /// their sum, such as buys all or nothing.</summary>
    /// <remarks>The hedge of a digital option, F. Black and M. Scholes, "The pricing of options and corporate liabilities", Journal of
    /// Political Economy 81 (1973), 637-654, without interest or drift; as a test, level that is left (H.-H. Müller and H. Schäfer,
    /// "Adaptive group sequential designs for clinical trials", Biometrics 57 (2001), 886-891).</remarks>
    private double LastStake(double chance)
    {
        if (double.IsPositiveInfinity(Horizon))
        {
            return 0;
        }
        double won = Math.Clamp(chance, 1e-9, 0.999);
        double spread = Math.Sqrt(Math.Max(1, Horizon - _bets.Count) * rule.Square(_bets.Count, _squares));
        return Normal.PDF(0, 1, Normal.InvCDF(0, 1, won)) / (won * spread);
    }

    private double LogCapitalAgainst(double mean) => _bets.Sum(bet => Gain(mean, bet.Value, bet.Stake));

    private static double Gain(double mean, double value, double stake)
    {
        double most = 1 - mean;
        double fair = most * stake > MostAtRisk ? MostAtRisk / most : stake;
        return Math.Log(1 + (fair * (mean - value)));
    }
}
