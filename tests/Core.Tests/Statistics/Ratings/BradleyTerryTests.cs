using Gridlock.Core.Statistics;
using Gridlock.Core.Statistics.Ratings;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Core.Tests.Statistics.Ratings;

public sealed class BradleyTerryTests
{
    private static readonly string[] Teams =
    [
        "Milwaukee",
        "Detroit",
        "Toronto",
        "New York",
        "Boston",
        "Cleveland",
        "Baltimore",
    ];

    /// <summary>Wins of the row over the column: A. Agresti, "Categorical Data Analysis", second edition, table 10.10 (baseball, 1987).</summary>
    private static readonly int[,] Wins =
    {
        { 0, 7, 9, 7, 7, 9, 11 },
        { 6, 0, 7, 5, 11, 9, 9 },
        { 4, 6, 0, 7, 7, 8, 12 },
        { 6, 8, 6, 0, 6, 7, 10 },
        { 6, 2, 6, 7, 0, 7, 12 },
        { 4, 4, 5, 6, 6, 0, 6 },
        { 2, 4, 1, 3, 1, 7, 0 },
    };

    [Fact]
    public void The_published_strengths_are_reproduced_to_four_digits()
    {
        RatingFit fit = BradleyTerry.Fit(Teams.Length, [.. Season()], style: false, ridge: 0);
        // H. Turner and D. Firth, "Bradley-Terry models in R: the BradleyTerry2 package", Journal of Statistical Software 48 (2012),
        // section 2: abilities beside Baltimore's.
        double[] published = [1.5814, 1.4364, 1.2945, 1.2476, 1.1077, 0.6839, 0];
        double[] found = [.. fit.Strengths.Select(strength => Math.Round(strength - fit.Strengths[6], 4))];
        found.Should().Equal(published);
        fit.Ties.Should().BeNull();
        fit.Style.Should().BeNull();
        fit.Strengths.Sum().Should().BeApproximately(0, 1e-9);
    }

    [Fact]
    public void Ties_are_fitted_as_an_independent_iteration_does()
    {
        Contest[] contests =
        [
            new(0, 1, ContestResult.FirstWins, 12),
            new(0, 1, ContestResult.SecondWins, 5),
            new(0, 1, ContestResult.Tie, 7),
            new(1, 2, ContestResult.FirstWins, 9),
            new(1, 2, ContestResult.SecondWins, 6),
            new(1, 2, ContestResult.Tie, 3),
            new(0, 2, ContestResult.FirstWins, 14),
            new(0, 2, ContestResult.SecondWins, 2),
            new(0, 2, ContestResult.Tie, 4),
        ];
        RatingFit fit = BradleyTerry.Fit(3, contests, style: false, ridge: 0);
        (double[] strengths, double ties) = DavidsonIteration.Fit(3, contests);
        for (int player = 0; player < 3; player++)
        {
            fit.Strengths[player].Should().BeApproximately(strengths[player], 1e-6);
        }
        fit.Ties!.Value.Should().BeApproximately(ties, 1e-6);
    }

    [Fact]
    public void Length_that_wins_is_not_taken_for_skill()
    {
        SeededRandom random = Chance.Of("style");
        Contest[][] seasons = [.. Enumerable.Range(0, 10).Select(_ => LongerWins(random))];
        RatingFit[] plain = [.. seasons.Select(all => BradleyTerry.Fit(2, all, style: false, ridge: 0))];
        RatingFit[] fair = [.. seasons.Select(all => BradleyTerry.Fit(2, all, style: true, ridge: 0))];
        plain.Average(fit => fit.Strengths[0] - fit.Strengths[1]).Should().BeGreaterThan(0.6);
        fair.Average(fit => fit.Strengths[0] - fit.Strengths[1]).Should().BeApproximately(0, 0.1);
        fair.Average(fit => fit.Style!.Value).Should().BeApproximately(0.8, 0.1);
    }

    [Fact]
    public void A_player_who_never_lost_is_finite_with_a_prior()
    {
        RatingFit fit = BradleyTerry.Fit(2, [new Contest(0, 1, ContestResult.FirstWins, 30)], style: false, ridge: 0.1);
        fit.Strengths[0].Should().BeInRange(1, 5);
        RatingFit.Elo(fit.Strengths[0]).Should().BeGreaterThan(1600);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Players_who_only_tied_are_alike(bool style)
    {
        Contest[] contests = [new(0, 1, ContestResult.Tie, 1, 0.3), new(1, 2, ContestResult.Tie, 5, -0.2)];

        RatingFit fit = BradleyTerry.Fit(3, contests, style, ridge: 0.02);

        fit.Strengths.Should().Equal(0, 0, 0);
        fit.StandardErrors.Should().OnlyContain(static error => error > 0 && double.IsFinite(error));
        fit.Style.Should().Be(style ? 0 : null);
    }

    [Theory]
    [InlineData(ContestResult.FirstWins)]
    [InlineData(ContestResult.Tie)]
    public void Without_a_prior_endless_strengths_are_refused(ContestResult result)
    {
        Contest[] contests = [new Contest(0, 1, result, 30)];
        FluentActions
            .Invoking(() => BradleyTerry.Fit(2, contests, style: false, ridge: 0))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("These contests have no finite likeliest strengths*give a ridge above 0.*");
    }

    [Fact]
    public void Bootstrap_intervals_cover_the_true_strength()
    {
        SeededRandom random = Chance.Of("ratings");
        int covered = 0;
        const int Runs = 100;
        for (int run = 0; run < Runs; run++)
        {
            Contest[] contests =
            [
                .. Enumerable
                    .Range(0, 120)
                    .Select(puzzle => new Contest(
                        0,
                        1,
                        random.NextDouble() < 1 / (1 + Math.Exp(-0.6))
                            ? ContestResult.FirstWins
                            : ContestResult.SecondWins,
                        Cluster: puzzle
                    )),
            ];
            Interval interval = RatingBootstrap.Of(2, contests, false, 0.001, 0.95, 100, random.Below).Strengths[0];
            covered += interval.Low <= 0.3 && 0.3 <= interval.High ? 1 : 0;
        }
        covered.Should().BeInRange(86, 100);
    }

    [Fact]
    public void Four_hundred_points_are_odds_of_ten_to_one() =>
        RatingFit.Elo(Math.Log(10)).Should().BeApproximately(1900, 1e-9);

    /// <summary>The first is no better, but writes longer, and length wins.</summary>
    private static Contest[] LongerWins(SeededRandom random) =>
        [
            .. Enumerable
                .Range(0, 5_000)
                .Select(_ => 0.5 + random.NextDouble())
                .Select(longer => new Contest(
                    0,
                    1,
                    random.NextDouble() < 1 / (1 + Math.Exp(-0.8 * longer))
                        ? ContestResult.FirstWins
                        : ContestResult.SecondWins,
                    Style: longer
                )),
        ];

    private static IEnumerable<Contest> Season() =>
        from first in Enumerable.Range(0, Teams.Length)
        from second in Enumerable.Range(0, Teams.Length)
        where first != second
        select new Contest(first, second, ContestResult.FirstWins, Wins[first, second]);
}
