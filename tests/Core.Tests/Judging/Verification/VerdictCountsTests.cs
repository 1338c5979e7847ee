using System.Collections.Immutable;
using Gridlock.Core.Judging.Verification;

namespace Gridlock.Core.Tests.Judging.Verification;

public sealed class VerdictCountsTests
{
    [Fact]
    public void Every_table_of_four_conditions_is_counted_as_by_hand()
    {
        for (int code = 0; code < 6 * 6 * 6 * 6; code++)
        {
            var verdicts = new Verdict[4];
            bool[] truth = new bool[4];
            int[] cells = new int[6];
            int rest = code;
            for (int index = 0; index < 4; index++, rest /= 6)
            {
                int cell = rest % 6;
                cells[cell]++;
                truth[index] = cell is 2 or 3 or 5;
                verdicts[index] = cell switch
                {
                    0 or 2 => Verdict.Violated,
                    1 or 3 => Verdict.Holds,
                    _ => Verdict.Missing,
                };
            }

            VerdictCounts counts = VerdictCounts.Of([.. verdicts], [.. truth]);

            counts.Should().Be(new VerdictCounts(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]));
            bool allSaidToHold = verdicts.All(verdict => verdict == Verdict.Holds);
            counts.FalselyAllHold.Should().Be(allSaidToHold && truth.Contains(false));
        }
    }

    [Fact]
    public void There_has_to_be_a_verdict_a_condition()
    {
        Func<VerdictCounts> count = () => VerdictCounts.Of([Verdict.Holds], ImmutableArray<bool>.Empty);

        count.Should().Throw<ArgumentException>();
    }
}
