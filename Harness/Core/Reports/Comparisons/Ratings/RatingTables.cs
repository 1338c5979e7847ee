using System.Collections.Immutable;
using Gridlock.Core.Statistics;
using Gridlock.Core.Statistics.Ratings;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Core.Reports.Comparisons.Ratings;

/// <summary>Rates players by Bradley and Terry's model with ties.</summary>
public static class RatingTables
{
    /// <summary>So weak a prior moves a rating by less than a point, unless a player never won or never lost.</summary>
    private const double Ridge = 0.02;

    private const int Samples = 500;

    /// <summary>The same with lengths, where every drawing takes longer.</summary>
    private const int ControlledSamples = 200;

    /// <summary>One for each group of players who are linked by common puzzles, the largest first.</summary>
    public static ImmutableArray<RatingTable> Of(IReadOnlyCollection<Attempt> attempts)
    {
        IReadOnlyDictionary<string, IReadOnlyDictionary<Item, Tries>> players = Tries.ByPlayer(attempts);
        return [.. LinkedPlayers.Of(players).Select(names => Of(names, [.. names.Select(name => players[name])]))];
    }

    private static RatingTable Of(ImmutableArray<string> names, IReadOnlyList<IReadOnlyDictionary<Item, Tries>> players)
    {
        ImmutableArray<Contest> contests = Contests.Of(players, lengths: false);
        ImmutableArray<Contest> lengthy = Contests.Of(players, lengths: true);
        bool controlled = lengthy.Any(static contest => contest.Style != 0) && All(names.Length, lengthy);
        Fitted plain = Fit(names, contests, false, Samples);
        Fitted? held = controlled ? Fit(names, lengthy, true, ControlledSamples) : null;
        return new RatingTable(
            [
                .. names
                    .Select(
                        (name, at) =>
                            new PlayerRating(
                                name,
                                1 + plain.Intervals.Count(other => other?.Low > plain.Intervals[at]?.High),
                                plain.Points(at),
                                plain.Intervals[at],
                                held?.Points(at),
                                held?.Intervals[at]
                            )
                    )
                    .OrderByDescending(static player => player.Rating)
                    .ThenBy(static player => player.Player, StringComparer.Ordinal),
            ],
            contests.Select(static contest => contest.Cluster).Distinct().Count(),
            held?.Fit.Style is double style ? PointsOfDouble(style) : null,
            held?.Style is Interval drawn ? new Interval(PointsOfDouble(drawn.Low), PointsOfDouble(drawn.High)) : null
        );
    }

    /// <param name="style">The odds that one natural logarithm of length brings.</param>
    private static double PointsOfDouble(double style) => RatingFit.Elo(style * Math.Log(2)) - RatingFit.Elo(0);

    private static bool All(int players, IEnumerable<Contest> contests) =>
        contests.SelectMany(static contest => new[] { contest.First, contest.Second }).Distinct().Count() == players;

    private static Fitted Fit(ImmutableArray<string> names, ImmutableArray<Contest> contests, bool style, int samples)
    {
        RatingFit fit = BradleyTerry.Fit(names.Length, contests, style, Ridge);
        if (contests.Select(static contest => contest.Cluster).Distinct().Count() < 2)
        {
            return new Fitted(fit, [.. names.Select(static _ => (Interval?)null)], null);
        }
        var random = new SeededRandom(Seed.Parse(string.Join(" / ", names)));
        DrawnRatings drawn = RatingBootstrap.Of(
            names.Length,
            contests,
            style,
            Ridge,
            Levels.Confidence,
            samples,
            random.Below
        );
        return new Fitted(
            fit,
            [
                .. drawn.Strengths.Select(static one =>
                    (Interval?)new Interval(RatingFit.Elo(one.Low), RatingFit.Elo(one.High))
                ),
            ],
            drawn.Style
        );
    }

    private sealed record Fitted(RatingFit Fit, ImmutableArray<Interval?> Intervals, Interval? Style)
    {
        public double Points(int player) => RatingFit.Elo(Fit.Strengths[player]);
    }
}
