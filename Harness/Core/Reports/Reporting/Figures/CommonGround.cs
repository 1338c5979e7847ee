using System.Collections.Immutable;
using Gridlock.Core.Reports.Comparisons;
using Gridlock.Core.Reports.Reporting.Cases;

namespace Gridlock.Core.Reports.Reporting.Figures;

/// <summary>Right first answers on the cases that all players answered, for players who did not answer the same ones.</summary>
/// <remarks>Of a tier of a puzzle each player's first tries count, as many as the player with the fewest has, so that all are rated on one
/// and the same set.</remarks>
/// <param name="Cases">Of each player; 0 where no tier of a puzzle was answered by all.</param>
/// <param name="Puzzles">Clusters among them.</param>
/// <param name="Players">Only those with an answer that counts, in the report's order.</param>
public sealed record CommonGround(int Cases, int Puzzles, ImmutableArray<CommonGround.Share> Players)
{
    /// <param name="Answered">First answers that count, common or not.</param>
    /// <param name="Right">On the common cases.</param>
    public sealed record Share(ReportPlayer Player, int Answered, RateFigure Right);

    /// <summary>Null where the players answered the same cases, or only one answered any.</summary>
    public static CommonGround? Of(IReadOnlyList<ReportPlayer> players, IReadOnlyList<ReportCase> cases)
    {
        var answered = cases
            .Where(static one => AnswerFigures.Counts(one, one.First))
            .GroupBy(static one => one.Player)
            .ToDictionary(
                static own => own.Key,
                static own =>
                    own.GroupBy(static one => Attempts.ItemOf(one.Puzzle)).ToDictionary(static item => item.Key)
            );
        ReportPlayer[] compared = [.. players.Where(answered.ContainsKey)];
        Item[] items = [.. answered.Values.SelectMany(static own => own.Keys).Distinct()];
        var fewest = items.ToDictionary(
            static item => item,
            item => answered.Values.Min(own => own.TryGetValue(item, out var tries) ? tries.Count() : 0)
        );
        int all = fewest.Values.Sum();
        if (compared.Length < 2 || answered.Values.All(own => own.Values.Sum(static item => item.Count()) == all))
        {
            return null;
        }
        return new CommonGround(
            all,
            fewest.Where(static one => one.Value > 0).Select(static one => one.Key.Puzzle).Distinct().Count(),
            [
                .. compared.Select(player => new Share(
                    player,
                    answered[player].Values.Sum(static item => item.Count()),
                    AnswerFigures.RateOf(
                        answered[player]
                            .Values.SelectMany(item =>
                                item.OrderBy(static one => one.Run)
                                    .ThenBy(static one => one.Repeat)
                                    .Take(fewest[item.Key])
                            ),
                        static one => one.First
                    )
                )),
            ]
        );
    }
}
