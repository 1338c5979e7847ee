using Gridlock.Core.Statistics.Paired;
using Gridlock.Core.Statistics.Power;
using Gridlock.Core.Statistics.Sequential;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Core.Gates.Planning;

/// <summary>How many puzzles it takes to find a difference, before any is played.</summary>
/// <param name="Puzzles">With a fixed number, by McNemar's test.</param>
/// <param name="MostPuzzles">After which 'check' gives up; see <see cref="SequentialLimit"/>.</param>
/// <param name="Same">What 'check' takes, on average, if there is no difference; it always gives half of alpha to each side.</param>
/// <param name="Drop">What it takes if the candidate is worse by the difference.</param>
public sealed record PlannedComparison(
    PairedDesign Design,
    long Puzzles,
    long MostPuzzles,
    SequentialForecast Same,
    SequentialForecast Drop
)
{
    private const double SimulatedPairs = 1_000_000;
    private const int MostRuns = 1_000;
    private const int LeastRuns = 40;
    private const long MostCounted = 500;

    public static PlannedComparison Of(PairedDesign design)
    {
        long puzzles = PairedSampleSize.Pairs(design);
        long most = SequentialLimit.Pairs(PairedSampleSize.Pairs(design with { Sides = 2 }), 1);
        int runs = (int)Math.Clamp(SimulatedPairs / most, LeastRuns, MostRuns);
        var sequential = new SequentialDesign(
            design.Difference,
            design.Alpha / 2,
            1 - design.Power,
            design.Discordant,
            AwaitBetter: false
        );
        SequentialForecast Forecast(double difference) =>
            SequentialForecast.Of(
                sequential,
                difference,
                design.Discordant,
                most,
                runs,
                new SeededRandom(Seed.Parse("plan")).NextDouble
            );
        return new PlannedComparison(design, puzzles, most, Forecast(0), Forecast(-design.Difference));
    }

    /// <summary>The power over all tables that so many pairs can give, by the mid-p test; null where there are too many to count, and for one
    /// side.</summary>
    public double? ExactPower { get; } =
        Design.Sides == 2 && Puzzles <= MostCounted
            ? Statistics.Power.ExactPower.Of(
                Design.Difference,
                Design.Discordant,
                (int)Puzzles,
                Design.Alpha,
                McNemar.MidP
            )
            : null;

    /// <summary>The least difference that so many puzzles find with the same power; null where they find none.</summary>
    public double? FindsWith(long puzzles) => PairedSampleSize.MinimumDifference(Design, puzzles);
}
