namespace Gridlock.Core.Statistics.Sequential;

/// <summary>What a test that may stop at any time does on average, by simulation.</summary>
/// <param name="MeanPairs">Until the verdict, or until the most that are allowed.</param>
/// <param name="Worse">The share of runs that end so; and so on.</param>
public sealed record SequentialForecast(double MeanPairs, double Worse, double NotWorse, double Better, double Open)
{
    /// <param name="difference">The true one, candidate less baseline.</param>
    /// <param name="discordant">The true share of pairs in which exactly one is right; at least the size of the difference.</param>
    /// <param name="most">Pairs in a run.</param>
    /// <param name="draw">Uniform from 0 to below 1.</param>
    public static SequentialForecast Of(
        SequentialDesign design,
        double difference,
        double discordant,
        long most,
        int runs,
        Func<double> draw
    )
    {
        double[] verdicts = new double[Enum.GetValues<SequentialVerdict>().Length];
        double pairs = 0;
        double won = (discordant + difference) / 2;
        for (int run = 0; run < runs; run++)
        {
            var test = new PairedSequentialTest(design) { Horizon = most };
            while (!test.IsOver && test.Pairs < most)
            {
                double drawn = draw();
                test.Add(
                    drawn < won ? 1
                    : drawn < discordant ? -1
                    : 0
                );
            }
            verdicts[(int)test.Verdict]++;
            pairs += test.Pairs;
        }
        return new SequentialForecast(
            pairs / runs,
            verdicts[(int)SequentialVerdict.Worse] / runs,
            verdicts[(int)SequentialVerdict.NotWorse] / runs,
            verdicts[(int)SequentialVerdict.Better] / runs,
            verdicts[(int)SequentialVerdict.Open] / runs
        );
    }
}
