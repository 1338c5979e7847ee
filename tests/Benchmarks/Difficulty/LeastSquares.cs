namespace Gridlock.Benchmarks.Difficulty;

/// <summary>Ordinary least squares by the normal equations, for a few coefficients.</summary>
internal static class LeastSquares
{
    /// <summary>The coefficients, one a column, without a constant.</summary>
    public static double[] Fit(IReadOnlyList<double[]> rows, IReadOnlyList<double> targets)
    {
        int count = rows[0].Length;
        double[][] system = new double[count][];
        for (int i = 0; i < count; i++)
        {
            system[i] = new double[count + 1];
            for (int j = 0; j < count; j++)
            {
                system[i][j] = rows.Sum(row => row[i] * row[j]);
            }
            system[i][count] = rows.Zip(targets, (row, target) => row[i] * target).Sum();
        }
        return Solve(system);
    }

    /// <summary>Gauss and Jordan's elimination, with the largest pivot.</summary>
    private static double[] Solve(double[][] system)
    {
        int count = system.Length;
        for (int i = 0; i < count; i++)
        {
            int pivot = Enumerable.Range(i, count - i).MaxBy(row => Math.Abs(system[row][i]));
            (system[i], system[pivot]) = (system[pivot], system[i]);
            for (int row = 0; row < count; row++)
            {
                double factor = row == i ? 0 : system[row][i] / system[i][i];
                for (int column = i; column <= count; column++)
                {
                    system[row][column] -= factor * system[i][column];
                }
            }
        }
        return [.. Enumerable.Range(0, count).Select(i => system[i][count] / system[i][i])];
    }
}
