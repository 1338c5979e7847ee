using System.Collections.Immutable;
using Gridlock.Core.Reports.Reporting.Cases;
using Gridlock.Core.Reports.Reporting.Figures;
using Gridlock.Core.Reports.StyleCards;

namespace Gridlock.Core.Reports.Reporting;

/// <summary>Everything that a report says, before it is written in any form; the same runs always give the same report.</summary>
/// <param name="Players">The most accurate first, of equals those who found more traps; then by name.</param>
/// <param name="History">Empty where no player is in two runs.</param>
/// <param name="Common">Null where all players answered the same cases.</param>
public sealed record Report(
    ImmutableArray<ReportRun> Runs,
    ImmutableArray<ReportCase> Cases,
    ImmutableArray<PlayerFigures> Players,
    Slices Slices,
    Comparison Comparison,
    ImmutableArray<HistoryPoint> History,
    ImmutableArray<Exclusion> Exclusions,
    CommonGround? Common
)
{
    public const string Format = "gridlock-report/1";

    /// <summary>Clusters over all players.</summary>
    public int Puzzles => Cases.Select(static one => one.Puzzle.Cluster).Distinct().Count();

    /// <summary>True where a journal was altered after it was written: then none of this is evidence.</summary>
    public bool IsAltered => Runs.Any(static run => run.Alteration is not null);

    /// <summary>Players who were not asked alike in all runs.</summary>
    public IEnumerable<ReportPlayer> AskedUnalike =>
        Players
            .Select(static player => player.Player)
            .Where(player =>
                Runs.Select(run => run.Settings.GetValueOrDefault(player) ?? "")
                    .Where(static words => words.Length > 0)
                    .Distinct()
                    .Count() > 1
            );

    public static Report Of(ReportMaterial material) => Of(material.Runs, material.Cases, material.Styles);

    /// <param name="styles">Cards of the verification rounds, by player.</param>
    public static Report Of(
        IReadOnlyList<ReportRun> runs,
        IReadOnlyList<ReportCase> cases,
        IReadOnlyDictionary<ReportPlayer, PlayerStyles> styles
    )
    {
        ILookup<ReportPlayer, ReportCase> own = cases.ToLookup(static one => one.Player);
        ImmutableArray<PlayerFigures> players =
        [
            .. own.Select(played =>
                    PlayerFigures.Of(
                        played.Key,
                        [.. played],
                        runs.SelectMany(run => run.Served.GetValueOrDefault(played.Key, []))
                    ) with
                    {
                        Styles = styles.GetValueOrDefault(played.Key) ?? new PlayerStyles(),
                    }
                )
                .OrderByDescending(static player => player.First.Right.Rate ?? -1)
                .ThenByDescending(static player => player.First.Found.Rate ?? -1)
                .ThenBy(static player => player.Player.Name, StringComparer.Ordinal)
                .ThenBy(static player => player.Player.Simulated),
        ];
        ReportPlayer[] order = [.. players.Select(static player => player.Player)];
        return new Report(
            [.. runs],
            [.. cases],
            players,
            Slices.Of(order, cases),
            Comparison.Of(cases),
            HistoryPoint.All(order, runs, cases),
            Exclusion.All(order, runs, cases),
            CommonGround.Of(order, cases)
        );
    }
}
