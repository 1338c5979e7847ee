using System.Collections.Immutable;
using Gridlock.Core.Reports.Judgements;
using Gridlock.Core.Reports.Reporting.Cases;

namespace Gridlock.Core.Reports.Reporting.Figures;

/// <summary>Cases of a player that a rate leaves out, and why.</summary>
/// <param name="Answer">"first" where the case has no first answer, and so no last one; "last" where only that is missing; "case" where it
/// never began.</param>
/// <param name="Reason">A class as in the journal, such as "timeout"; or how the match or the run ended, such as "budget".</param>
public sealed record Exclusion(ReportPlayer Player, string Answer, string Reason, long Cases)
{
    public const string First = "first";
    public const string Last = "last";
    public const string Case = "case";

    /// <summary>By player in the report's order, then those who began nothing; the most frequent first.</summary>
    public static ImmutableArray<Exclusion> All(
        IReadOnlyList<ReportPlayer> players,
        IReadOnlyList<ReportRun> runs,
        IReadOnlyList<ReportCase> cases
    )
    {
        Exclusion[] all = [.. Lost(cases), .. Unbegun(runs)];
        IEnumerable<ReportPlayer> others = all.Select(static one => one.Player)
            .Except(players)
            .OrderBy(static player => player.Name, StringComparer.Ordinal);
        return
        [
            .. players
                .Concat(others)
                .SelectMany(player =>
                    all.Where(one => one.Player == player)
                        .OrderBy(static one => one.Answer, StringComparer.Ordinal)
                        .ThenByDescending(static one => one.Cases)
                        .ThenBy(static one => one.Reason, StringComparer.Ordinal)
                ),
        ];
    }

    private static IEnumerable<Exclusion> Lost(IEnumerable<ReportCase> cases) =>
        cases
            .Where(static one => one.Final == CaseOutcome.NotPlayed)
            .GroupBy(static one =>
                (
                    one.Player,
                    Answer: one.First == CaseOutcome.NotPlayed ? First : Last,
                    Reason: one.Failure ?? "unknown"
                )
            )
            .Select(static group => new Exclusion(
                group.Key.Player,
                group.Key.Answer,
                group.Key.Reason,
                group.LongCount()
            ));

    private static IEnumerable<Exclusion> Unbegun(IEnumerable<ReportRun> runs) =>
        runs.SelectMany(static run => (run.Unbegun ?? []).Select(left => (left.Key, run.Outcome, left.Value)))
            .GroupBy(static one => (one.Key, one.Outcome), static one => one.Value)
            .Select(static group => new Exclusion(group.Key.Key, Case, group.Key.Outcome, group.Sum()));
}
