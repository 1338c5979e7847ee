using Gridlock.Puzzles.Identity;

namespace Gridlock.Core.Tests.Statistics;

/// <summary>Seeded chance for simulations.</summary>
internal static class Chance
{
    internal static SeededRandom Of(string seed) => new(Seed.Parse(seed));

    /// <summary>1, 0 or -1 where exactly one of two players solves a puzzle with the discordant chance.</summary>
    internal static int Pair(this SeededRandom random, double difference, double discordant)
    {
        double draw = random.NextDouble();
        return draw < (discordant + difference) / 2 ? 1
            : draw < discordant ? -1
            : 0;
    }
}
