using Gridlock.Core.Statistics.Calibration;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Core.Tests.Statistics.Calibration;

public sealed class GroupDifficultyTests
{
    private static readonly double[] Abilities = [-0.7, 0, 0.9];

    [Fact]
    public void The_mean_of_a_group_is_not_drawn_to_the_mean_of_all_and_lies_in_its_interval_as_often_as_it_says()
    {
        SeededRandom random = Chance.Of("groups");
        const int runs = 200;
        int covered = 0;
        double sum = 0;
        for (int run = 0; run < runs; run++)
        {
            RaschFit fit = new([.. Abilities], [], 1.5);
            // Two tiers of a puzzle share a part of what makes them hard.
            (string, IReadOnlyCollection<Response>)[] items =
            [
                .. from puzzle in Enumerable.Range(0, 25)
                let shared = RaschTests.Normal(random)
                from tier in Enumerable.Range(0, 2)
                let difficulty = 1.2 + (0.7 * shared) + (0.5 * RaschTests.Normal(random))
                select (
                    $"p{puzzle}",
                    (IReadOnlyCollection<Response>)
                        RaschTests.Draw(random, Abilities, difficulty, (2 * puzzle) + tier, 1)
                ),
            ];
            GroupDifficulty group = GroupDifficulty.Of(fit, items);
            sum += group.Mean;
            covered += group.Interval!.Value.Low <= 1.2 && group.Interval.Value.High >= 1.2 ? 1 : 0;
        }
        (sum / runs).Should().BeApproximately(1.2, 0.06);
        (covered / (double)runs).Should().BeInRange(0.92, 0.99);
    }

    [Fact]
    public void Where_nobody_solved_any_only_a_bound_is_known()
    {
        RaschFit fit = new([.. Abilities], [], 1);
        GroupDifficulty group = GroupDifficulty.Of(
            fit,
            [("a", [new Response(0, 0, 0, 1), new Response(1, 0, 0, 1)]), ("b", [new Response(2, 1, 0, 1)])]
        );
        group.Interval.Should().BeNull();
        group.Mean.Should().BeGreaterThan(0.4);
    }
}
