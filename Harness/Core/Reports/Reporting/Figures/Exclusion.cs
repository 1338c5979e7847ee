using System.Collections.Immutable;
using Gridlock.Core.Reports.Judgements;
using Gridlock.Core.Reports.Reporting.Cases;

namespace Gridlock.Core.Reports.Reporting.Figures;

/// <summary>Cases of a player that a rate leaves out, and why.</summary>
/// <param name="Answer">"first" where the case has no first answer, and so no last one; "last" where only that is missing.</param>
/// <param name="Reason">A class as in the journal, such as "timeout"; or how the match ended, such as "budget".</param>
public sealed record Exclusion(ReportPlayer Player, string Answer, string Reason, int Cases)
{
    public const string First = "first";
    public const string Last = "last";

    /// <summary>By player in the report's order; the most frequent first.</summary>
    public static ImmutableArray<Exclusion> All(IReadOnlyList<ReportPlayer> players, IReadOnlyList<ReportCase> cases)
    {
        ILookup<ReportPlayer, ReportCase> lost = cases
            .Where(static one => one.Final == CaseOutcome.NotPlayed)
            .ToLookup(static one => one.Player);
        return
        [
            .. players.SelectMany(player =>
                lost[player]
                    .GroupBy(static one =>
                        (Answer: one.First == CaseOutcome.NotPlayed ? First : Last, Reason: one.Failure ?? "unknown")
                    )
                    .Select(group => new Exclusion(player, group.Key.Answer, group.Key.Reason, group.Count()))
                    .OrderBy(static one => one.Answer, StringComparer.Ordinal)
                    .ThenByDescending(static one => one.Cases)
                    .ThenBy(static one => one.Reason, StringComparer.Ordinal)
            ),
        ];
    }
}
