using System.Collections.Immutable;
using Gridlock.Core.Judging;
using Gridlock.Core.Reports.Reporting.Cases;

namespace Gridlock.Core.Reports.Reporting.Figures;

/// <summary>What verification rounds did to the answers before them.</summary>
/// <param name="Round">From 1; null for all rounds together.</param>
/// <param name="Unread">Rounds before or after which the answer could not be read.</param>
/// <param name="Broke">Of the right answers, those that a round made wrong.</param>
/// <param name="Fixed">Of the wrong answers, those that a round made right.</param>
public sealed record Transitions(
    int? Round,
    int RightRight,
    int RightWrong,
    int WrongRight,
    int WrongWrong,
    int Unread,
    RateFigure Broke,
    RateFigure Fixed
)
{
    public int Rounds => RightRight + RightWrong + WrongRight + WrongWrong + Unread;

    /// <summary>All rounds together, then each; nothing where there was none.</summary>
    public static ImmutableArray<Transitions> Of(IReadOnlyCollection<ReportCase> cases)
    {
        ReportCase[] counted = [.. cases.Where(static one => !one.Puzzle.IsTrap)];
        int rounds = counted.Select(static one => one.Effects.Length).DefaultIfEmpty().Max();
        Transitions[] each =
        [
            .. Enumerable
                .Range(1, rounds)
                .Select(round =>
                    Of(
                        round,
                        counted
                            .Where(one => one.Effects.Length >= round)
                            .Select(one => (one.Puzzle.Cluster, one.Effects[round - 1]))
                    )
                )
                .Where(static table => table.Rounds > 0),
        ];
        return each.Length == 0
            ? []
            :
            [
                Of(null, counted.SelectMany(static one => one.Effects.Select(effect => (one.Puzzle.Cluster, effect)))),
                .. each,
            ];
    }

    private static Transitions Of(int? round, IEnumerable<(string Cluster, RoundEffect? Effect)> effects)
    {
        (string Cluster, RoundEffect Effect)[] known =
        [
            .. effects
                .Where(static one => one.Effect is not null)
                .Select(static one => (one.Cluster, one.Effect!.Value)),
        ];
        int rightRight = Count(RoundEffect.UnchangedRight);
        int rightWrong = Count(RoundEffect.Broke);
        int wrongRight = Count(RoundEffect.Fixed);
        int wrongWrong = Count(RoundEffect.UnchangedWrong) + Count(RoundEffect.ChangedStillWrong);
        return new Transitions(
            round,
            rightRight,
            rightWrong,
            wrongRight,
            wrongWrong,
            known.Length - rightRight - rightWrong - wrongRight - wrongWrong,
            Rate(known, RoundEffect.Broke, RoundEffect.UnchangedRight),
            Rate(known, RoundEffect.Fixed, RoundEffect.UnchangedWrong, RoundEffect.ChangedStillWrong)
        );

        int Count(RoundEffect effect) => known.Count(one => one.Effect == effect);
    }

    private static RateFigure Rate(
        IEnumerable<(string Cluster, RoundEffect Effect)> known,
        RoundEffect hit,
        params RoundEffect[] others
    ) =>
        RateFigure.From(
            known
                .Where(one => one.Effect == hit || others.Contains(one.Effect))
                .Select(one => (one.Cluster, one.Effect == hit ? 1L : 0, 1L))
        );
}
