namespace Gridlock.Core.Statistics.Sequential;

/// <summary>After how many pairs a sequential test gives up: what is open then is seldom decided by more.</summary>
public static class SequentialLimit
{
    /// <summary>In fixed samples.</summary>
    private const double Usual = 1.55;

    /// <summary>More, for each part of the expected discordance by which it turns out greater: stakes were too high at first.</summary>
    private const double ForSurprise = 0.8;

    /// <param name="fixedSample">The pairs of a fixed sample with as much discordance as shows.</param>
    /// <param name="surprise">The discordance that shows over what was expected; 1 for none.</param>
    public static long Pairs(long fixedSample, double surprise) =>
        (long)Math.Ceiling((Usual + (ForSurprise * Math.Clamp(surprise - 1, 0, 1))) * fixedSample);
}
