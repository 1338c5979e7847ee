namespace Gridlock.Core.Statistics.PassRates;

/// <summary>From repeats of one puzzle: how likely one of k tries, or all of them, would be right. Unbiased.</summary>
public static class PassRate
{
    /// <summary>pass@k, the chance that at least one of k tries is right.</summary>
    /// <remarks>1 - C(n-c, k) / C(n, k): M. Chen et al., "Evaluating large language models trained on code", 2021, section 2.1.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer tries than k, or more right ones than tries.</exception>
    public static double AnyOf(int k, int right, int tries) => 1 - AllOf(k, Checked(right, tries), tries);

    /// <summary>pass^k, the chance that all of k tries are right.</summary>
    /// <remarks>C(c, k) / C(n, k): S. Yao et al., "τ-bench: a benchmark for tool-agent-user interaction in real-world domains", 2024,
    /// section 4.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer tries than k, or more right ones than tries.</exception>
    public static double EachOf(int k, int right, int tries)
    {
        Checked(right, tries);
        return AllOf(k, right, tries);
    }

    private static int Checked(int right, int tries)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(right);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(right, tries);
        return tries - right;
    }

    private static double AllOf(int k, int chosen, int tries)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(k, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(k, tries);
        double chance = 1;
        for (int i = 0; i < k && chance > 0; i++)
        {
            chance *= (double)Math.Max(0, chosen - i) / (tries - i);
        }
        return chance;
    }
}
