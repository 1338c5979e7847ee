using Gridlock.Core.Statistics.PassRates;

namespace Gridlock.Core.Tests.Statistics.PassRates;

public sealed class PassRateTests
{
    [Fact]
    public void They_are_the_shares_of_all_choices_of_tries()
    {
        for (int tries = 1; tries <= 10; tries++)
        {
            for (int right = 0; right <= tries; right++)
            {
                for (int k = 1; k <= tries; k++)
                {
                    int[] choices = [.. Enumerable.Range(0, 1 << tries).Where(set => int.PopCount(set) == k)];
                    int rightOnes = (1 << right) - 1;
                    double any = choices.Count(set => (set & rightOnes) != 0) / (double)choices.Length;
                    double each = choices.Count(set => (set & ~rightOnes) == 0) / (double)choices.Length;
                    PassRate.AnyOf(k, right, tries).Should().BeApproximately(any, 1e-12);
                    PassRate.EachOf(k, right, tries).Should().BeApproximately(each, 1e-12);
                }
            }
        }
    }

    [Theory]
    [InlineData(0, 1, 2)]
    [InlineData(3, 1, 2)]
    [InlineData(1, 3, 2)]
    [InlineData(1, -1, 2)]
    public void What_can_not_be_is_refused(int k, int right, int tries)
    {
        FluentActions.Invoking(() => PassRate.AnyOf(k, right, tries)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => PassRate.EachOf(k, right, tries)).Should().Throw<ArgumentOutOfRangeException>();
    }
}
