using System.Globalization;

namespace Gridlock.Benchmarks.Intervals;

/// <summary>intervals [RUNS]: how often the interval of a clustered rate has the true one in it.</summary>
internal static class IntervalsCommand
{
    private const int UsualRuns = 2_000;

    public static int Run(string[] arguments)
    {
        int runs = arguments is [string text] ? int.Parse(text, CultureInfo.InvariantCulture) : UsualRuns;
        var measured = ClusteredTrials.Grid.Select(trials => (Trials: trials, Found: trials.Coverage(runs))).ToArray();
        Console.WriteLine($"{runs} runs for each of {measured.Length} settings; 95% intervals");
        Tell("clusters", measured.GroupBy(static one => $"{one.Trials.Clusters}"));
        Tell("repeats", measured.GroupBy(static one => one.Trials.Repeats == 0 ? "1 to 5" : $"{one.Trials.Repeats}"));
        Tell("rate", measured.GroupBy(static one => Written(one.Trials.Rate)));
        Tell("correlation", measured.GroupBy(static one => Written(one.Trials.Alike)));
        return 0;
    }

    private static void Tell(
        string what,
        IEnumerable<IGrouping<string, (ClusteredTrials, (double Share, double Width) Found)>> groups
    )
    {
        foreach (var group in groups)
        {
            double mean = group.Average(static one => one.Item2.Share);
            double least = group.Min(static one => one.Item2.Share);
            double width = group.Average(static one => one.Item2.Width);
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{what} {group.Key}: covers {mean:0.0%}, at least {least:0.0%}, width {width:0.000}"
                )
            );
        }
    }

    private static string Written(double number) => number.ToString(CultureInfo.InvariantCulture);
}
