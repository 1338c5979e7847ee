namespace Gridlock.Core.Statistics.Paired;

/// <summary>A paired table in which a pair may count for more or less than one.</summary>
internal readonly record struct PairedWeights(double Pairs, double Lost, double Won)
{
    public double Difference => (Won - Lost) / Pairs;

    public static PairedWeights Of(PairedTable table) => new(table.Pairs, table.Lost, table.Won);
}
