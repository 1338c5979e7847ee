using System.Collections.Immutable;
using Gridlock.Core.Reports.Reporting.Cases;
using Gridlock.Core.Reports.Reporting.Figures;
using Gridlock.Core.Reports.StyleCards;

namespace Gridlock.Core.Reports.Reporting;

/// <summary>Everything that a report says, before it is written in any form; the same runs always give the same report.</summary>
/// <param name="Players">The most accurate first; equals by name.</param>
/// <param name="History">Empty where no player is in two runs.</param>
public sealed record Report(
    ImmutableArray<ReportRun> Runs,
    ImmutableArray<ReportCase> Cases,
    ImmutableArray<PlayerFigures> Players,
    Slices Slices,
    Comparison Comparison,
    ImmutableArray<HistoryPoint> History,
    ImmutableArray<Exclusion> Exclusions
)
{
    public const string Format = "gridlock-report/1";

    /// <summary>Clusters over all players.</summary>
    public int Puzzles => Cases.Select(static one => one.Puzzle.Cluster).Distinct().Count();

    /// <summary>True where a journal was altered after it was written: then none of this is evidence.</summary>
    public bool IsAltered => Runs.Any(static run => run.FirstAltered is not null);

    public static Report Of(ReportMaterial material)
    {
        ILookup<ReportPlayer, ReportCase> own = material.Cases.ToLookup(static one => one.Player);
        ImmutableArray<PlayerFigures> players =
        [
            .. own.Select(cases =>
                    PlayerFigures.Of(
                        cases.Key,
                        [.. cases],
                        material.Runs.SelectMany(run => run.Served.GetValueOrDefault(cases.Key, []))
                    ) with
                    {
                        Styles = material.Styles.GetValueOrDefault(cases.Key) ?? new PlayerStyles(),
                    }
                )
                .OrderByDescending(static player => player.First.Right.Rate ?? -1)
                .ThenBy(static player => player.Player.Name, StringComparer.Ordinal)
                .ThenBy(static player => player.Player.Simulated),
        ];
        ReportPlayer[] order = [.. players.Select(static player => player.Player)];
        return new Report(
            [.. material.Runs],
            [.. material.Cases],
            players,
            Slices.Of(order, material.Cases),
            Comparison.Of(material.Cases),
            HistoryPoint.All(order, material.Runs, material.Cases),
            Exclusion.All(order, material.Cases)
        );
    }
}
