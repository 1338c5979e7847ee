namespace Gridlock.Core.Statistics.Calibration;

/// <summary>Draws which of several tries solve an item, given how many do: a set's odds are the product of the tries' own.</summary>
/// <remarks>By elementary symmetric functions, S. X. Chen and J. S. Liu, "Statistical applications of the Poisson-binomial and conditional
/// Bernoulli distributions", Statistica Sinica 7 (1997), 875-892, method of the list.</remarks>
internal sealed class SolverDraw
{
    private const int Fine = 1 << 30;

    private readonly double[] _abilities;
    private readonly int _solved;

    /// <summary>By the number of first tries and the number still to be chosen: how likely the last of them is chosen.</summary>
    private readonly double[][] _chances;

    public SolverDraw(double[] abilities, int solved)
    {
        _abilities = abilities;
        _solved = solved;
        double middle = abilities.Average();
        _chances = new double[abilities.Length + 1][];
        double[] sums = new double[solved + 1];
        sums[0] = 1;
        for (int tries = 1; tries <= abilities.Length; tries++)
        {
            double odds = Math.Exp(abilities[tries - 1] - middle);
            double[] next = new double[solved + 1];
            _chances[tries] = new double[solved + 1];
            next[0] = sums[0];
            for (int chosen = 1; chosen <= Math.Min(tries, solved); chosen++)
            {
                double with = odds * sums[chosen - 1];
                next[chosen] = sums[chosen] + with;
                _chances[tries][chosen] = next[chosen] == 0 ? 0 : with / next[chosen];
            }
            // Only ratios inside a row matter.
            double most = next.Max();
            sums = [.. next.Select(sum => sum / most)];
        }
    }

    /// <summary>The sum of the abilities of the tries that solve.</summary>
    public double Next(DrawIndex draw)
    {
        double sum = 0;
        int left = _solved;
        for (int tries = _abilities.Length; left > 0; tries--)
        {
            if (tries == left || draw(Fine) < _chances[tries][left] * Fine)
            {
                sum += _abilities[tries - 1];
                left--;
            }
        }
        return sum;
    }
}
