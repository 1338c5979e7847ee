using Gridlock.Core.Gates.Cases;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Benchmarks.Gates.Simulation;

/// <summary>Two players without a difference, on puzzles of several tiers and repeats; all of a puzzle's cases share how hard it is, and
/// all that is measured of one answer hangs together.</summary>
public sealed class EqualPlayers(SeededRandom random, int tiers, int repeats)
{
    public PuzzlePair Next()
    {
        double ease = random.NextDouble();
        return new PuzzlePair([.. Cases(ease)], [.. Cases(ease)]);
    }

    private IEnumerable<MeasuredCase> Cases(double ease) =>
        from tier in Enumerable.Range(1, tiers)
        from repeat in Enumerable.Range(0, repeats)
        select new MeasuredCase("puzzle", tier, true, Measure(1.1 - (0.2 * tier) - (0.4 * (1 - ease)), ease), null);

    private Dictionary<string, double> Measure(double chance, double ease)
    {
        bool right = random.NextDouble() < chance;
        bool changed = random.NextDouble() < 0.15;
        double tokens = 1_000 * (2 - ease) * Math.Exp(random.NextDouble() + random.NextDouble() - 1);
        return new Dictionary<string, double>
        {
            ["accuracy"] = right ? 1 : 0,
            ["final"] = right != changed ? 1 : 0,
            ["cells"] = right ? 1 : random.NextDouble(),
            ["format"] = random.NextDouble() < 0.9 ? 1 : 0,
            ["sensitivity"] = random.NextDouble() < chance ? 1 : 0,
            ["breakRate"] = right && changed ? 1 : 0,
            ["loops"] = !right && random.NextDouble() < 0.3 ? 1 : 0,
            ["tokens"] = tokens,
            ["cost"] = tokens * 1e-5,
            ["latency"] = tokens / (50 + (50 * random.NextDouble())),
        };
    }
}
