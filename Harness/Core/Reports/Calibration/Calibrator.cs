using System.Collections.Immutable;
using Gridlock.Core.Reports.Comparisons;
using Gridlock.Core.Statistics.Calibration;
using Gridlock.Core.Statistics.Correlation;
using Gridlock.Core.Statistics.Intervals;
using Gridlock.Core.Statistics.Multiplicity;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Core.Reports.Calibration;

/// <summary>Fits the difficulties of items and the abilities of players, and holds them against what was known before.</summary>
internal static class Calibrator
{
    private const int Samples = 1_000;
    private const int MostDrawings = 20_000;

    public static PuzzleCalibration? Calibrate(IReadOnlyCollection<Attempt> attempts)
    {
        Tried[] items = [.. TriedOf(attempts)];
        string[] players = [.. attempts.Select(static one => one.Player).Distinct().Order(StringComparer.Ordinal)];
        if (players.Length < 2 || items.Length < 2)
        {
            return null;
        }
        Dictionary<string, int> numbers = players.Index().ToDictionary(static one => one.Item, static one => one.Index);
        Response[][] responses = [.. items.Select((item, number) => Responses(item, number, numbers))];
        RaschFit fit = Rasch.Fit(players.Length, items.Length, [.. responses.SelectMany(static own => own)]);
        ImmutableArray<CalibratedPlayer> able =
        [
            .. players.Select((name, at) => PlayerOf(name, fit.Abilities[at], attempts)),
        ];
        ItemDifficulty[] places = [.. responses.Select((own, at) => PlaceOf(own, fit, able, at))];
        ImmutableArray<CalibratedItem> found =
        [
            .. items.Select((item, at) => Calibrated(item, responses[at], fit, places[at])),
        ];
        return new PuzzleCalibration(
            [.. able.OrderByDescending(static player => player.Ability)],
            [.. Adjusted(found).OrderByDescending(static item => item.Difficulty.Mean)],
            [.. Grades(items, responses, places, fit)],
            Agreement(found, static item => item.Grade),
            Agreement(found, static item => item.Predicted),
            fit.Spread,
            Math.Clamp(fit.Reliability, 0, 1)
        );
    }

    private static IEnumerable<Tried> TriedOf(IEnumerable<Attempt> attempts) =>
        attempts
            .GroupBy(static one => one.Item)
            .OrderBy(static item => item.Key.Puzzle, StringComparer.Ordinal)
            .ThenBy(static item => item.Key.Tier)
            .Select(static item => new Tried(item.Key, [.. item]));

    private static Response[] Responses(Tried item, int number, Dictionary<string, int> players) =>
        [
            .. item
                .Attempts.GroupBy(static one => one.Player)
                .Select(own => new Response(players[own.Key], number, own.Count(static one => one.Right), own.Count())),
        ];

    /// <summary>Of players who solved everything, or nothing, no item learns where it stands: where it was tried by none else, only what
    /// the spread of the others makes likely is known.</summary>
    private static ItemDifficulty PlaceOf(
        Response[] own,
        RaschFit fit,
        ImmutableArray<CalibratedPlayer> players,
        int item
    )
    {
        Response[] telling = [.. own.Where(one => !players[one.Player].IsBound)];
        return telling.Length == 0 ? fit.Items[item] : WarmEstimate.Of(fit, telling);
    }

    private static CalibratedItem Calibrated(Tried item, Response[] own, RaschFit fit, ItemDifficulty place)
    {
        Attempt first = item.Attempts[0];
        var random = new SeededRandom(Seed.Parse($"fit of {item.Item}"));
        return new CalibratedItem(
            item.Item,
            first.Size,
            first.Grade,
            first.Difficulty,
            own.Length,
            own.Sum(static one => one.Solved),
            own.Sum(static one => one.Tries),
            place,
            ItemFit.Of(fit, place.Mean, own, MostDrawings, random.Below),
            null
        );
    }

    private static CalibratedItem[] Adjusted(ImmutableArray<CalibratedItem> items)
    {
        var adjusted = new Queue<double>(
            BenjaminiHochberg.Adjust([.. items.Select(static item => item.Fit?.P).OfType<double>()])
        );
        return [.. items.Select(item => item.Fit is null ? item : item with { MisfitP = adjusted.Dequeue() })];
    }

    private static IEnumerable<CalibratedGrade> Grades(
        Tried[] items,
        Response[][] responses,
        ItemDifficulty[] places,
        RaschFit fit
    ) =>
        items
            .Select((item, at) => (Item: item, Responses: responses[at], Place: places[at]))
            .Where(static one => one.Item.Grade is not null)
            .GroupBy(static one => one.Item.Grade!.Value)
            .OrderBy(static grade => grade.Key)
            .Select(grade => new CalibratedGrade(
                grade.Key,
                grade.Count(),
                grade.Select(static one => one.Item.Item.Puzzle).Distinct().Count(),
                ClusteredShare.Of(
                    grade.Select(static one => (one.Item.Item.Puzzle, one.Item.Solved)),
                    grade.Sum(static one => one.Item.Attempts.Length),
                    Levels.Confidence
                ),
                DifficultyOf(
                    GroupDifficulty.Of(
                        fit,
                        [
                            .. grade.Select(static one =>
                                (one.Item.Item.Puzzle, (IReadOnlyCollection<Response>)one.Responses)
                            ),
                        ]
                    ),
                    [.. grade.Select(static one => (one.Item.Solved, one.Place.Mean))]
                )
            ));

    /// <summary>Where a grade has only a bound, it is the mean of those of its items.</summary>
    private static GroupDifficulty DifficultyOf(GroupDifficulty found, (double Solved, double Place)[] items) =>
        items.All(static item => item.Solved == 1) || items.All(static item => item.Solved == 0)
            ? found with
            {
                Mean = items.Average(static item => item.Place),
            }
            : found;

    private static CalibratedPlayer PlayerOf(string name, double ability, IEnumerable<Attempt> attempts)
    {
        bool[] own = [.. attempts.Where(one => one.Player == name).Select(static one => one.Right).Distinct()];
        return new CalibratedPlayer(name, ability, IsBound: own.Length == 1);
    }

    private static RankAgreement Agreement(IEnumerable<CalibratedItem> items, Func<CalibratedItem, double?> known)
    {
        (string Puzzle, double Known, double Found)[] both =
        [
            .. items
                .Where(item => known(item) is not null)
                .Select(item => (item.Item.Puzzle, known(item)!.Value, item.Difficulty.Mean)),
        ];
        var random = new SeededRandom(Seed.Parse("rank agreement"));
        return new RankAgreement(
            both.Length,
            Spearman.Of([.. both.Select(static one => one.Known)], [.. both.Select(static one => one.Found)]),
            Spearman.Bootstrap(both, Levels.Confidence, Samples, random.Below)
        );
    }

    private sealed record Tried(Item Item, ImmutableArray<Attempt> Attempts)
    {
        public int? Grade => Attempts[0].Grade;

        public double Solved => (double)Attempts.Count(static one => one.Right) / Attempts.Length;
    }
}
