using System.Numerics;

namespace Gridlock.Core.Tests.Statistics.Paired;

/// <summary>Binomial chances by counting, with whole numbers as long as possible.</summary>
internal static class Enumeration
{
    internal static double Exactly(int hits, int trials, double rate)
    {
        BigInteger ways = 1;
        for (int i = 0; i < hits; i++)
        {
            ways = ways * (trials - i) / (i + 1);
        }
        return (double)ways * Math.Pow(rate, hits) * Math.Pow(1 - rate, trials - hits);
    }

    internal static double AtMost(int hits, int trials, double rate) =>
        Enumerable.Range(0, hits + 1).Sum(count => Exactly(count, trials, rate));
}
