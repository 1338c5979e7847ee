namespace Gridlock.Core.Statistics.Paired;

/// <summary>How often each of two players solved the same puzzles.</summary>
/// <param name="Lost">Solved by the baseline alone.</param>
/// <param name="Won">Solved by the candidate alone.</param>
public readonly record struct PairedTable(long Both, long Lost, long Won, long Neither)
{
    public long Pairs => Both + Discordant + Neither;

    /// <summary>Pairs in which the two differ: all that tells them apart.</summary>
    public long Discordant => Lost + Won;

    /// <summary>The candidate's rate less the baseline's; not a number without a pair.</summary>
    public double Difference => (double)(Won - Lost) / Pairs;

    public static PairedTable Of(IEnumerable<(bool Baseline, bool Candidate)> pairs)
    {
        long[] counts = new long[4];
        foreach ((bool baseline, bool candidate) in pairs)
        {
            counts[(baseline ? 0 : 2) + (candidate ? 0 : 1)]++;
        }
        return new PairedTable(counts[0], counts[1], counts[2], counts[3]);
    }
}
