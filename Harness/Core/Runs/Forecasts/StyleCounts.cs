using System.Collections.Immutable;
using Gridlock.Core.Judging.Verification.Styles;
using Gridlock.Core.Runs.Plans;

namespace Gridlock.Core.Runs.Forecasts;

/// <summary>How many verification rounds of each style a plan has.</summary>
public static class StyleCounts
{
    /// <summary>In the order of the plan.</summary>
    /// <param name="cases">Of one player, all repeats.</param>
    public static IEnumerable<(string Style, long Rounds)> Of(Plan plan, long cases)
    {
        ImmutableArray<VerificationStyle> styles = plan.Styles.IsDefaultOrEmpty
            ? [VerificationStyle.Usual]
            : plan.Styles;
        var counts = new OrderedDictionary<string, long>();
        for (int repeat = 1; repeat <= plan.Repeats; repeat++)
        {
            ImmutableArray<VerificationStyle> turn = StyleSchedule.OfRepeat(styles, repeat);
            for (int round = 1; round <= plan.Rounds; round++)
            {
                string style = $"{StyleSchedule.OfRound(turn, round)}";
                counts[style] = counts.GetValueOrDefault(style) + (cases / plan.Repeats);
            }
        }
        return counts.Select(static count => (count.Key, count.Value));
    }
}
