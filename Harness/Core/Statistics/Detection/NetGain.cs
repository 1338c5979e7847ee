namespace Gridlock.Core.Statistics.Detection;

/// <summary>Gains less losses, of trials that can be one or the other or neither: the mean of values of 1, -1 and 0.</summary>
/// <remarks>The interval is put together from those of the two shares (R. G. Newcombe, "Improved confidence intervals for the difference
/// between binomial proportions based on paired data", Statistics in Medicine 17 (1998), 2635-2650), with the correlation of shares that
/// exclude each other, so that it has a width also where all trials agree.</remarks>
public sealed class NetGain
{
    private readonly ClusteredRate _gains = new();
    private readonly ClusteredRate _losses = new();

    public long Count => _gains.Of;

    /// <summary>From -1 to 1; null without a trial.</summary>
    public double? Mean => _gains.Rate - _losses.Rate;

    /// <summary>At 95% confidence; null without a trial.</summary>
    public Interval? Interval
    {
        get
        {
            if (_gains.Rate is not double gain || _losses.Rate is not double loss)
            {
                return null;
            }
            (Interval gains, Interval losses) = (_gains.Interval, _losses.Interval);
            double correlation =
                gain is 0 or 1 || loss is 0 or 1 ? 0 : -Math.Sqrt(gain * loss / ((1 - gain) * (1 - loss)));
            double low = Distance(gain - gains.Low, losses.High - loss, correlation);
            double high = Distance(gains.High - gain, loss - losses.Low, correlation);
            return new Interval(Math.Max(-1, gain - loss - low), Math.Min(1, gain - loss + high));
        }
    }

    /// <param name="cluster">What is not independent of one another has one name.</param>
    public void Add(string cluster, bool before, bool after)
    {
        _gains.Add(cluster, after && !before ? 1 : 0, 1);
        _losses.Add(cluster, before && !after ? 1 : 0, 1);
    }

    private static double Distance(double gain, double loss, double correlation) =>
        Math.Sqrt((gain * gain) + (loss * loss) - (2 * correlation * gain * loss));
}
