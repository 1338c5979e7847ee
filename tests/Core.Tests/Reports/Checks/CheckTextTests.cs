using Gridlock.Core.Gates.Verdicts;
using Gridlock.Core.Reports.Checks;

namespace Gridlock.Core.Tests.Reports.Checks;

public sealed class CheckTextTests
{
    [Fact]
    public void Where_the_screen_is_too_narrow_for_a_table_each_gate_has_lines_of_its_own()
    {
        CheckResult result = CheckResults.Of(1, 1, 500, GateEnd.Decided);
        string wide = CheckText.Write(result);
        wide.Should().MatchRegex("\n {2,}baseline +candidate +difference +verdict\n  accuracy ");
        CheckText.Write(result, 200).Should().Be(wide);
        CheckText
            .Write(result, 60)
            .Should()
            .Contain(
                """
                  accuracy: not worse by more than the margin of 10% [decides]
                    100% (90 to 100%) -> 100% (90 to 100%)
                    0.0% (-15.1% to +15.1%)

                """
            );
    }

    [Fact]
    public void A_check_without_any_figures_has_no_table_and_explains_none()
    {
        CheckResult result = CheckResults.Of(1, 1, 0, GateEnd.Cancelled);
        CheckText.Write(result).Should().EndWith("run june, on fresh twins of the baseline's puzzles\n");
        CheckMarkdown.Write(result).Should().NotContain("|").And.NotContain("intervals");
    }

    [Fact]
    public void What_the_figures_stand_for_is_said() =>
        CheckText
            .Write(CheckResults.Of(1, 1, 500, GateEnd.Decided))
            .Should()
            .EndWith(
                "\nRates of either side have their own 95% intervals. Differences are paired by puzzle; their intervals hold whenever a check stops (95%). A margin is tested by itself, in one direction and at 90%, so that 'not worse' can stand beside an interval that reaches beyond it.\n"
            );
}
