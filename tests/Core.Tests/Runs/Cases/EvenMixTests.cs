using Gridlock.Core.Runs.Cases;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Core.Tests.Runs.Cases;

public sealed class EvenMixTests
{
    [Fact]
    public void At_every_moment_every_kind_has_had_its_share_give_or_take_what_is_promised()
    {
        for (int seed = 0; seed < 3_000; seed++)
        {
            var random = new SeededRandom(Seed.Parse($"mix {seed}"));
            int[] counts = [.. Enumerable.Range(0, 1 + random.Below(6)).Select(_ => random.Below(40))];
            double[] shares = [.. counts.Select(count => (double)count / counts.Sum())];
            int[] seen = new int[counts.Length];
            int moment = 0;
            double excess = double.NegativeInfinity;
            foreach (int kind in EvenMix.Of(counts, random))
            {
                seen[kind]++;
                moment++;
                for (int other = 0; other < counts.Length; other++)
                {
                    double off = Math.Abs(seen[other] - (moment * shares[other]));
                    excess = Math.Max(excess, off - (1 + (counts.Length * shares[other])));
                }
            }
            excess.Should().BeLessThanOrEqualTo(1e-9, $"that is the promise (seed {seed})");
            seen.Should().Equal(counts);
        }
    }
}
