using Gridlock.Puzzles.Generation;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Json;
using Gridlock.Puzzles.Stress;
using Gridlock.Puzzles.Themes;
using Gridlock.Puzzles.Tiers;
using Gridlock.Puzzles.Wording;
using Gridlock.Solver.Search;

namespace Gridlock.Puzzles.Tests.Stress;

public sealed class StressorTests
{
    private readonly PuzzleGenerator _generator = new();

    [Fact]
    public void Stress_leaves_solution_names_and_logic_as_they_are()
    {
        for (int i = 0; i < 60; i++)
        {
            Puzzle puzzle = Original(i);
            Puzzle stressed = Stressed(puzzle, new StressSpec(i % 5, i % 3, (ConditionOrder)(i % 4), null), i);
            stressed.Solution.Should().Equal(puzzle.Solution);
            stressed.Labels.Should().BeSameAs(puzzle.Labels);
            Fingerprint.Of(stressed).Should().Be(puzzle.Fingerprint);
            foreach (TierRating tier in puzzle.Tiers)
            {
                Texts(stressed, tier.Tier, ConditionRole.Needed)
                    .Should()
                    .BeEquivalentTo(puzzle.ConditionsOf(tier.Tier).Select(c => c.Text));
                stressed
                    .ConditionsOf(tier.Tier)
                    .Select(c => c.Number)
                    .Should()
                    .BeInAscendingOrder()
                    .And.OnlyHaveUniqueItems();
                Texts(stressed, tier.Tier, ConditionRole.RedHerring).Should().HaveCount(i % 5);
                Texts(stressed, tier.Tier, ConditionRole.Needless).Should().HaveCount(i % 3);
                Solutions(stressed, tier.Tier).Should().Be(1);
            }
        }
    }

    [Fact]
    public void Needless_conditions_are_true_and_make_no_tier_easier()
    {
        for (int i = 0; i < 30; i++)
        {
            Puzzle puzzle = Original(i);
            Puzzle stressed = Stressed(puzzle, new StressSpec(0, 3, ConditionOrder.AsIs, null), i);
            foreach (NumberedCondition needless in stressed.Conditions.Where(c => c.Role == ConditionRole.Needless))
            {
                needless.Condition.Holds(puzzle.Grid, puzzle.Solution.AsSpan()).Should().BeTrue(needless.Text);
                Puzzle with = puzzle with { Conditions = puzzle.Conditions.Add(needless) };
                TierRater
                    .Rate(with, needless.Tier)
                    .Grade.Should()
                    .BeLessThanOrEqualTo(puzzle.Tiers.First(t => t.Tier == needless.Tier).Grade);
            }
        }
    }

    [Fact]
    public void Helpful_order_needs_early_conditions_first_and_adversarial_last()
    {
        int earlier = 0;
        for (int i = 0; i < 40; i++)
        {
            Puzzle puzzle = Original(i);
            Puzzle helpful = Stressed(puzzle, new StressSpec(0, 0, ConditionOrder.Helpful, null), i);
            Puzzle adversarial = Stressed(puzzle, new StressSpec(0, 0, ConditionOrder.Adversarial, null), i);
            foreach (TierRating tier in puzzle.Tiers)
            {
                string[] block = [.. Block(helpful, tier.Tier)];
                Block(adversarial, tier.Tier).Should().BeEquivalentTo(block);
                earlier += block.Length > 1 && block[0] != Block(adversarial, tier.Tier).First() ? 1 : 0;
            }
        }
        earlier.Should().BeGreaterThan(60, "the two orders differ where a block has more than one condition");
    }

    [Fact]
    public void Another_style_and_number_words_change_the_text_alone()
    {
        var phrasing = new Phrasing(Language.English, WordingStyle.Formal, true);
        Puzzle puzzle = Original(7);
        Puzzle stressed = Stressed(puzzle, new StressSpec(0, 0, ConditionOrder.AsIs, phrasing), 7);
        stressed.Conditions.Select(c => c.Condition).Should().Equal(puzzle.Conditions.Select(c => c.Condition));
        stressed.Conditions.Select(c => c.Text).Should().NotIntersectWith(puzzle.Conditions.Select(c => c.Text));
        PuzzleJson.Read(PuzzleJson.Write(stressed)).Should().BeOfType<PuzzleReading.Read>();
    }

    [Fact]
    public void A_stressed_puzzle_reads_back_from_its_json()
    {
        Puzzle stressed = Stressed(Original(3), new StressSpec(4, 2, ConditionOrder.Random, null), 3);
        var read = (PuzzleReading.Read)PuzzleJson.Read(PuzzleJson.Write(stressed));
        read.Puzzle.Conditions.Should().Equal(stressed.Conditions);
        read.Puzzle.TwinOf.Should().Be(stressed.TwinOf);
    }

    private static string[] Texts(Puzzle puzzle, int tier, ConditionRole role) =>
        [.. puzzle.ConditionsOf(tier).Where(c => c.Role == role).Select(c => c.Text)];

    private static IEnumerable<string> Block(Puzzle puzzle, int tier) =>
        puzzle.Conditions.Where(c => c.Tier == tier).Select(c => c.Text);

    private static long? Solutions(Puzzle puzzle, int tier)
    {
        var searcher = new Searcher();
        searcher.Load(puzzle.ToProblem(tier));
        return searcher.Count(2);
    }

    private static Puzzle Stressed(Puzzle puzzle, StressSpec spec, int index) =>
        Stressor.Apply(puzzle, spec, Seed.Parse($"stress {index}")) switch
        {
            StressResult.Stressed made => made.Puzzle,
            StressResult.Refused refused => throw new InvalidOperationException(refused.Reason),
            _ => throw new InvalidOperationException(),
        };

    private Puzzle Original(int index)
    {
        (int rows, int columns) = (3 + index % 2, 4 + index / 2 % 3);
        var spec = new PuzzleSpec(rows, columns, 6, 3, new Museum());
        return ((GenerationResult.Generated)_generator.Generate(spec, Seed.Parse($"stressed {index}"))).Puzzle;
    }
}
