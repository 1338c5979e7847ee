using Gridlock.Core.Statistics.Correlation;

namespace Gridlock.Benchmarks.Difficulty;

/// <summary>Spearman's correlation inside each size, so that size itself explains nothing.</summary>
internal static class RankCorrelation
{
    /// <summary>Below this many puzzles a size says nothing.</summary>
    private const int LeastPuzzles = 3;

    /// <summary>The mean over sizes, each with the weight of its puzzles; sizes where either ranks all alike are left out.</summary>
    public static double Mean(IEnumerable<SolvedPuzzle> puzzles, Func<SolvedPuzzle, double> score)
    {
        double sum = 0;
        int weight = 0;
        foreach (SolvedPuzzle[] size in Sizes(puzzles))
        {
            if (Spearman.OfRanks(Ranks(size, score), Ranks(size, static puzzle => puzzle.Rate)) is double correlation)
            {
                sum += correlation * size.Length;
                weight += size.Length;
            }
        }
        return weight == 0 ? 0 : sum / weight;
    }

    /// <summary>The correlation of all ranks at once, each taken from the middle of its size.</summary>
    public static double Pooled(IEnumerable<SolvedPuzzle> puzzles, Func<SolvedPuzzle, double> score)
    {
        SolvedPuzzle[][] sizes = [.. Sizes(puzzles)];
        double[] scores = [.. sizes.SelectMany(size => Ranks(size, score))];
        double[] rates = [.. sizes.SelectMany(static size => Ranks(size, static puzzle => puzzle.Rate))];
        return Spearman.OfRanks(scores, rates) ?? 0;
    }

    private static IEnumerable<SolvedPuzzle[]> Sizes(IEnumerable<SolvedPuzzle> puzzles) =>
        puzzles
            .GroupBy(static puzzle => puzzle.Size)
            .Select(static size => size.ToArray())
            .Where(static size => size.Length >= LeastPuzzles);

    private static double[] Ranks(SolvedPuzzle[] puzzles, Func<SolvedPuzzle, double> value) =>
        Spearman.Ranks([.. puzzles.Select(value)]);
}
