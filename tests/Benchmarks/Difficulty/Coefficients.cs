using Gridlock.Puzzles.Tiers;

namespace Gridlock.Benchmarks.Difficulty;

/// <summary>The coefficients of <see cref="Puzzles.Tiers.Difficulty"/>, fitted.</summary>
internal sealed record Coefficients(double Constant, double SearchSpace, double[] Inside)
{
    public double Score(SolvedPuzzle puzzle) =>
        Constant + SearchSpace * puzzle.Features.SearchSpace + Dot(Inside, Features(puzzle.Features));

    /// <summary>The puzzle's features inside each size first, then the search space on what they leave.</summary>
    public static Coefficients Fit(IReadOnlyList<SolvedPuzzle> puzzles)
    {
        var rows = new List<double[]>();
        var targets = new List<double>();
        foreach (IGrouping<string, SolvedPuzzle> size in puzzles.GroupBy(static puzzle => puzzle.Size))
        {
            double[][] features = [.. size.Select(static puzzle => Features(puzzle.Features))];
            double[] middle = [.. Enumerable.Range(0, features[0].Length).Select(i => features.Average(f => f[i]))];
            double failure = size.Average(static puzzle => puzzle.Failure);
            rows.AddRange(features.Select(row => row.Zip(middle, static (value, mean) => value - mean).ToArray()));
            targets.AddRange(size.Select(puzzle => puzzle.Failure - failure));
        }
        double[] inside = LeastSquares.Fit(rows, targets);
        double[] across = LeastSquares.Fit(
            [.. puzzles.Select(static puzzle => new[] { 1, puzzle.Features.SearchSpace })],
            [.. puzzles.Select(puzzle => puzzle.Failure - Dot(inside, Features(puzzle.Features)))]
        );
        return new Coefficients(across[0], across[1], inside);
    }

    private static double[] Features(DifficultyFeatures features) =>
        [features.Relational, features.Open, features.Focus, features.Coverage];

    private static double Dot(double[] left, double[] right) => left.Zip(right, static (l, r) => l * r).Sum();
}
