using System.Globalization;
using Gridlock.Core.Reports.Calibration;
using Gridlock.Core.Reports.Comparisons;

namespace Gridlock.Benchmarks.Difficulty;

/// <summary>Fits the difficulty score again and tells how well it orders puzzles of one size that it was not fitted on.</summary>
internal static class DifficultyFit
{
    private const int Splits = 200;

    internal static int Run()
    {
        if (!File.Exists(SolvedPuzzles.File))
        {
            Console.Error.WriteLine($"The puzzles and their solve rates ({SolvedPuzzles.File}) are not there.");
            return 2;
        }
        IReadOnlyList<SolvedPuzzle> puzzles = SolvedPuzzles.Read();
        SolvedPuzzle[] fitted = [.. puzzles.Where(static puzzle => puzzle.Fitted)];
        SolvedPuzzle[] held = [.. puzzles.Where(static puzzle => !puzzle.Fitted)];
        var fit = Coefficients.Fit(fitted);
        Print($"fitted on {fitted.Length}: constant {fit.Constant:F3}, search space {fit.SearchSpace:F3}");
        Print(
            $"  relational {fit.Inside[0]:F3}, open {fit.Inside[1]:F3}, focus {fit.Inside[2]:F3}, coverage {fit.Inside[3]:F3}"
        );
        Print($"Spearman inside a size, weighted mean and pooled:");
        Row("score as shipped, fitted half", fitted, static puzzle => puzzle.Score);
        Row("score as shipped, held-out half", held, static puzzle => puzzle.Score);
        Row("score as shipped, all", puzzles, static puzzle => puzzle.Score);
        Row("this fit, held-out half", held, fit.Score);
        Row("Z3's conflicts, fitted half", fitted, static puzzle => puzzle.Conflicts);
        Row("Z3's conflicts, held-out half", held, static puzzle => puzzle.Conflicts);
        Row("Z3's conflicts, all", puzzles, static puzzle => puzzle.Conflicts);
        Row("number of conditions, all", puzzles, static puzzle => puzzle.Puzzle.Conditions.Length);
        Row("steps, all", puzzles, static puzzle => puzzle.Puzzle.Tiers[0].Steps);
        Row("what-ifs, all", puzzles, static puzzle => puzzle.Puzzle.Tiers[0].WhatIfs);
        Row("grade, all", puzzles, static puzzle => puzzle.Puzzle.Tiers[0].Grade);
        Others(puzzles);
        Calibrate(puzzles);
        return 0;
    }

    /// <summary>What a report would say of these puzzles and models.</summary>
    private static void Calibrate(IReadOnlyList<SolvedPuzzle> puzzles)
    {
        string[] models = [.. puzzles.SelectMany(static puzzle => puzzle.Solvers).Distinct()];
        IEnumerable<Attempt> attempts =
            from puzzle in puzzles
            from model in models
            select new Attempt(
                model,
                puzzle.Puzzle.Id,
                1,
                puzzle.Size,
                puzzle.Puzzle.Tiers[0].Grade,
                puzzle.Solvers.Contains(model)
            )
            {
                Difficulty = puzzle.Score,
            };
        Console.Write(CalibrationText.Write(PuzzleCalibration.Of([.. attempts])!));
    }

    /// <summary>The same fit on other halves.</summary>
    private static void Others(IReadOnlyList<SolvedPuzzle> puzzles)
    {
        var ours = new List<double>();
        var conflicts = new List<double>();
        for (int seed = 0; seed < Splits; seed++)
        {
            var random = new Random(seed);
            ILookup<bool, SolvedPuzzle> halves = puzzles
                .GroupBy(static puzzle => puzzle.Size)
                .SelectMany(size => size.OrderBy(_ => random.Next()).Select(static (puzzle, i) => (puzzle, i)))
                .ToLookup(static each => each.i % 2 == 0, static each => each.puzzle);
            var fit = Coefficients.Fit([.. halves[true]]);
            ours.Add(RankCorrelation.Mean(halves[false], fit.Score));
            conflicts.Add(RankCorrelation.Mean(halves[false], static puzzle => puzzle.Conflicts));
        }
        Print($"{Splits} other splits, held-out half: this fit {Spread(ours)}; Z3's conflicts {Spread(conflicts)}");
    }

    private static string Spread(List<double> values)
    {
        values.Sort();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{values[values.Count / 2]:F3} ({values[values.Count / 10]:F3} to {values[^(values.Count / 10)]:F3} in 8 of 10)"
        );
    }

    private static void Row(string what, IReadOnlyList<SolvedPuzzle> puzzles, Func<SolvedPuzzle, double> score) =>
        Print(
            $"  {what, -34} {RankCorrelation.Mean(puzzles, score), 7:F3} {RankCorrelation.Pooled(puzzles, score), 7:F3}"
        );

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
