using Gridlock.Core.Reports.Comparisons;
using Gridlock.Core.Reports.Comparisons.Ratings;
using Gridlock.Core.Tests.Statistics;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Core.Tests.Reports.Comparisons;

public sealed class RatingTablesTests
{
    [Fact]
    public void Players_are_rated_in_the_order_of_their_strength()
    {
        RatingTable table = RatingTables
            .Of(Attempts.Draw("ratings", 60, 1, ("weak", -1), ("middling", 0), ("strong", 1.2)))
            .Single();
        table.Players.Select(static player => player.Player).Should().Equal("strong", "middling", "weak");
        table.Players.Select(static player => player.Rank).Should().Equal(1, 2, 3);
        table.Players.Average(static player => player.Rating).Should().BeApproximately(1500, 1e-6);
        table
            .Players.Should()
            .OnlyContain(static player =>
                player.Interval!.Value.Low < player.Rating && player.Rating < player.Interval.Value.High
            );
        table.Puzzles.Should().Be(60);
        table.PointsOfDoubleLength.Should().BeNull();
    }

    [Fact]
    public void Two_players_are_as_far_apart_as_their_wins_say()
    {
        // 30 wins against 10: odds of three to one are 400 log10 3 points, ties or not.
        Attempt[] attempts =
        [
            .. Enumerable
                .Range(0, 60)
                .SelectMany(one =>
                    new[] { Attempts.Of("a", $"p{one}", one is < 30 or >= 40), Attempts.Of("b", $"p{one}", one >= 30) }
                ),
        ];
        RatingTable table = RatingTables.Of(attempts).Single();
        (table.Players[0].Rating - table.Players[1].Rating).Should().BeApproximately(400 * Math.Log10(3), 1);
    }

    [Fact]
    public void Repeats_make_no_more_of_an_item()
    {
        Attempt[] once = Attempts.Draw("repeats", 30, 1, ("a", 0.5), ("b", 0));
        Attempt[] thrice = [.. once.SelectMany(static one => Enumerable.Repeat(one, 3))];
        RatingTables
            .Of(thrice)
            .Single()
            .Should()
            .BeEquivalentTo(
                RatingTables.Of(once).Single(),
                static options =>
                    options
                        .Using<double>(static one => one.Subject.Should().BeApproximately(one.Expectation, 1e-4))
                        .WhenTypeIs<double>()
            );
    }

    [Fact]
    public void What_length_alone_explains_is_taken_off()
    {
        SeededRandom random = Chance.Of("length");
        // Both are as able; who writes more is right more often, and the second writes twice as much.
        List<Attempt> attempts = [];
        for (int puzzle = 0; puzzle < 900; puzzle++)
        {
            double first = Math.Exp(random.NextDouble() * 2);
            double second = 2 * Math.Exp(random.NextDouble() * 2);
            attempts.Add(Attempts.Of("short", $"p{puzzle}", Right(first)) with { Length = first });
            attempts.Add(Attempts.Of("long", $"p{puzzle}", Right(second)) with { Length = second });
        }
        bool Right(double length) => random.NextDouble() < 1 / (1 + Math.Exp(1.5 - (1.2 * Math.Log(length))));
        RatingTable table = RatingTables.Of(attempts).Single();
        PlayerRating longer = table.Players.Single(static player => player.Player == "long");
        longer.Rating.Should().BeGreaterThan(1540);
        longer.ControlledInterval!.Value.Low.Should().BeLessThan(1500);
        longer.ControlledInterval.Value.High.Should().BeGreaterThan(1500);
        table.PointsOfDoubleLength.Should().BeGreaterThan(50);
        table.DoubleLengthInterval!.Value.Low.Should().BeInRange(20, table.PointsOfDoubleLength!.Value);
        table.DoubleLengthInterval.Value.High.Should().BeInRange(table.PointsOfDoubleLength.Value, 300);
    }

    [Fact]
    public void What_length_does_not_explain_has_an_interval_around_nothing()
    {
        SeededRandom random = Chance.Of("no length");
        Attempt[] attempts =
        [
            .. Attempts
                .Draw("no length", 80, 1, ("a", 0.5), ("b", 0))
                .Select(one => one with { Length = 100 + random.Below(900) }),
        ];

        RatingTable table = RatingTables.Of(attempts).Single();

        table.DoubleLengthInterval!.Value.Low.Should().BeLessThan(0);
        table.DoubleLengthInterval.Value.High.Should().BeGreaterThan(0);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Players_who_solve_the_same_are_alike(int puzzles)
    {
        Attempt[] attempts =
        [
            .. Enumerable
                .Range(0, puzzles)
                .SelectMany(one =>
                    new[] { "a", "b" }.Select(player =>
                        Attempts.Of(player, $"p{one}", one == 0) with
                        {
                            Length = player == "a" ? 90 : 100,
                        }
                    )
                ),
        ];

        RatingTable table = RatingTables.Of(attempts).Single();

        table.Players.Should().OnlyContain(static player => player.Rating == 1500 && player.Controlled == 1500);
    }

    [Fact]
    public void Players_who_share_no_puzzle_are_rated_apart_and_one_alone_not_at_all()
    {
        Attempt[] attempts =
        [
            Attempts.Of("a", "p1", true),
            Attempts.Of("b", "p1", false),
            Attempts.Of("b", "p2", false),
            Attempts.Of("c", "p2", true),
            Attempts.Of("d", "q1", true),
            Attempts.Of("e", "q1", true),
            Attempts.Of("alone", "r1", true),
        ];
        IEnumerable<string> tables = RatingTables
            .Of(attempts)
            .Select(static table => string.Concat(table.Players.Select(static player => player.Player).Order()));
        tables.Should().Equal("abc", "de");
    }
}
