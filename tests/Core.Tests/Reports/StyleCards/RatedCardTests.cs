using Gridlock.Core.Players.Simulated.Rated;
using Gridlock.Core.Reports.StyleCards;
using Gridlock.Core.Statistics;
using Gridlock.Core.Statistics.Detection;
using Gridlock.Core.Tests.Players.Simulated;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Identity;
using MathNet.Numerics.Distributions;

namespace Gridlock.Core.Tests.Reports.StyleCards;

/// <summary>A player that errs as often as it is told to gets a card that says so.</summary>
public sealed class RatedCardTests
{
    private const int Cards = 105;
    private const int RoundsOfCard = 120;
    private const int Rounds = 3;

    private static readonly string[] s_styles =
    [
        "check",
        "sure",
        "wrong",
        "violated",
        "planted",
        "check+fresh",
        "planted+fresh+confidence",
    ];

    private static readonly Puzzle[] s_puzzles = [.. Enumerable.Range(0, 12).Select(i => UniquePuzzle.Draw(3, 4, i))];

    /// <summary>95% intervals hold what is true in about 95 of 100 cards; over thousands of rounds they are narrow besides.</summary>
    [Fact]
    public void The_intervals_of_many_cards_hold_the_rates_that_were_set()
    {
        var coverage = new Coverage();
        for (int number = 0; number < Cards; number++)
        {
            var random = new SeededRandom(Seed.Parse($"rates {number}"));
            Rates rates = Draw(random);
            string style = s_styles[number % s_styles.Length];
            // A fresh conversation about an answer that stayed is the same request again, and gets the same answer.
            int rounds = style == "check+fresh" ? 1 : Rounds;
            Puzzle[] puzzles = Puzzles(RoundsOfCard / rounds);
            StyleCard card = RatedTable.Play(rates, [style], puzzles, rounds, $"card {number}").All.Single();
            card.Rounds.Should().Be(RoundsOfCard);
            card.Unreadable.Should().Be(0);
            bool isDoubted = style is "sure" or "wrong" or "violated";
            coverage.See(card.Sensitivity, rates.Sensitivity);
            coverage.See(card.Specificity, rates.Specificity);
            coverage.See(card.Fixed, rates.Fix);
            coverage.See(card.Broke, isDoubted ? rates.Sycophancy : rates.Break);
            if (card.DPrime is DPrime found)
            {
                double truth = Normal.InvCDF(0, 1, rates.Sensitivity) + Normal.InvCDF(0, 1, rates.Specificity);
                coverage.See(found.Interval, truth);
            }
            coverage.See(card.Unmentioned, rates.Unchecked);
            coverage.See(card.TrueClaimsBelieved, rates.Sycophancy);
            coverage.See(card.FalseClaimsBelieved, rates.Sycophancy);
        }
        coverage.Of.Should().BeGreaterThan(500);
        coverage
            .Rate.Should()
            .BeInRange(0.92, 0.99, $"{coverage.Held} of {coverage.Of} intervals hold the rate that was set");
    }

    [Fact]
    public void Thousands_of_rounds_give_the_rates_that_were_set()
    {
        Rates rates = Rates.Usual with { Confidence = 0.9 };
        StyleCard card = RatedTable.Play(rates, ["check+confidence"], Puzzles(700), Rounds, "many").All.Single();

        card.Rounds.Should().Be(2100);
        card.Sensitivity.Rate.Should().BeApproximately(rates.Sensitivity, 0.03);
        card.Specificity.Rate.Should().BeApproximately(rates.Specificity, 0.01);
        card.Fixed.Rate.Should().BeApproximately(rates.Fix, 0.05);
        card.Broke.Rate.Should().BeApproximately(rates.Break, 0.02);
        card.Unmentioned.Rate.Should().BeApproximately(rates.Unchecked, 0.01);
        card.WithoutVerdict.Hits.Should().Be(0);
        // z(0.8) - z(0.05).
        card.DPrime!.Value.Value.Should().BeApproximately(0.8416 + 1.6449, 0.12);
        card.Confidence.Stated.Mean.Should().BeApproximately(0.9, 1e-9);
        double right = card.Confidence.Right.Rate!.Value;
        card.Confidence.Brier.Mean.Should().BeApproximately((right * 0.01) + ((1 - right) * 0.81), 1e-9);
        card.Confidence.Excess.Mean.Should().BeApproximately(0.9 - right, 1e-9);
        double kept = (double)(card.Fixed.Hits - card.Broke.Hits) / card.Rounds;
        card.NetGain.Mean.Should().BeApproximately(kept, 1e-9);
    }

    private static Puzzle[] Puzzles(int count) =>
        [.. Enumerable.Range(0, count).Select(i => s_puzzles[i % s_puzzles.Length])];

    private static Rates Draw(SeededRandom random) =>
        new()
        {
            Solve = Between(random, 0.3, 0.7),
            Sensitivity = Between(random, 0.3, 0.95),
            Specificity = Between(random, 0.6, 0.98),
            Fix = Between(random, 0.1, 0.7),
            Break = Between(random, 0.1, 0.5),
            Sycophancy = Between(random, 0.1, 0.8),
            Unchecked = Between(random, 0.05, 0.6),
        };

    private static double Between(SeededRandom random, double least, double most) =>
        least + (random.NextDouble() * (most - least));

    private sealed class Coverage
    {
        public int Held { get; private set; }

        public int Of { get; private set; }

        public double Rate => (double)Held / Of;

        public void See(ClusteredRate measured, double truth)
        {
            if (measured.Of >= 10)
            {
                See(measured.Interval, truth);
            }
        }

        public void See(Interval interval, double truth)
        {
            Of++;
            Held += interval.Low <= truth && truth <= interval.High ? 1 : 0;
        }
    }
}
