namespace Gridlock.Core.Statistics.Sequential;

/// <summary>Bets that the mean of values between -1 and 1 is lower than some null; what the bets grew to is an e-value at every moment.</summary>
/// <remarks>If the mean is not lower than the null, the capital ever reaches 1/α with a chance of at most α, whenever one stops: I.
/// Waudby-Smith and A. Ramdas, "Estimating means of bounded random variables by betting", Journal of the Royal Statistical Society B 86
/// (2024), 1-27, with Ville's inequality.</remarks>
/// <param name="aim">The null that stakes are set for.</param>
internal sealed class BettingTest(double aim, BettingRule rule)
{
    /// <summary>No bet risks more than this share of the capital.</summary>
    private const double MostAtRisk = 0.8;

    private readonly List<(double Value, double Stake)> _bets = [];
    private double _sum;
    private double _squares;

    /// <summary>The logarithm of the capital of betting against the aim.</summary>
    public double LogCapital { get; private set; }

    private double NextStake => rule.Stake(_bets.Count, _sum, _squares);

    public void Add(double value)
    {
        double stake = NextStake;
        _bets.Add((value, stake));
        LogCapital += Gain(aim, value, stake);
        double below = aim - value;
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

    private double LogCapitalAgainst(double mean) => _bets.Sum(bet => Gain(mean, bet.Value, bet.Stake));

    private static double Gain(double mean, double value, double stake)
    {
        double most = 1 - mean;
        double fair = most * stake > MostAtRisk ? MostAtRisk / most : stake;
        return Math.Log(1 + (fair * (mean - value)));
    }
}
