using Gridlock.Puzzles.Generation;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Json;
using Gridlock.Puzzles.Themes;
using Gridlock.Puzzles.Tiers;
using Gridlock.Puzzles.Twins;
using Gridlock.Puzzles.Wording;
using Gridlock.Solver.Search;

namespace Gridlock.Puzzles.Tests.Twins;

public sealed class TwinMakerTests
{
    private readonly PuzzleGenerator _generator = new();
    private readonly Searcher _searcher = new();

    [Fact]
    public void A_twin_has_exactly_the_mapped_solution()
    {
        for (int i = 0; i < 300; i++)
        {
            Puzzle original = Original(i);
            Puzzle twin = Twin(original, i);
            foreach (TierRating tier in twin.Tiers)
            {
                foreach (NumberedCondition numbered in twin.ConditionsOf(tier.Tier))
                {
                    numbered.Condition.Holds(twin.Grid, twin.Solution.AsSpan()).Should().BeTrue(numbered.Text);
                    numbered.Condition.Kind.Accepts(numbered.Condition, twin.Grid).Should().BeTrue(numbered.Text);
                }
                _searcher.Load(twin.ToProblem(tier.Tier));
                _searcher
                    .FindOther(twin.Solution.AsSpan(), new byte[twin.Solution.Length])
                    .Should()
                    .Be(SearchOutcome.None);
            }
        }
    }

    [Fact]
    public void A_twin_is_isomorphic_and_new_as_a_text()
    {
        for (int i = 0; i < 300; i++)
        {
            Puzzle original = Original(i);
            Puzzle twin = Twin(original, i);
            twin.TwinOf.Should().Be(original.Id);
            twin.Id.Should().NotBe(original.Id);
            FingerprintAgain(twin).Should().Be(original.Fingerprint).And.Be(twin.Fingerprint);
            twin.Labels.Artifacts.Should().NotIntersectWith(original.Labels.Artifacts);
            twin.Conditions.Select(c => c.Text).Should().NotIntersectWith(original.Conditions.Select(c => c.Text));
            PuzzleJson.Read(PuzzleJson.Write(twin)).Should().BeOfType<PuzzleReading.Read>();
        }
    }

    [Fact]
    public void A_twin_measures_as_hard_as_its_original()
    {
        for (int i = 0; i < 100; i++)
        {
            Puzzle original = Original(i);
            Puzzle twin = Twin(original, i);
            foreach (TierRating tier in twin.Tiers)
            {
                TierRater.Rate(twin, tier.Tier).Grade.Should().Be(tier.Grade);
            }
        }
    }

    [Fact]
    public void The_same_seed_makes_the_same_twin_and_another_seed_another()
    {
        Puzzle original = Original(1);
        PuzzleJson.Write(Twin(original, 5)).Should().Be(PuzzleJson.Write(Twin(original, 5)));
        PuzzleJson.Write(Twin(original, 5)).Should().NotBe(PuzzleJson.Write(Twin(original, 6)));
    }

    private static string FingerprintAgain(Puzzle puzzle) => Fingerprint.Of(puzzle);

    private static Puzzle Twin(Puzzle original, int index) =>
        TwinMaker.Make(original, new Invented(), Phrasing.Usual, Seed.Parse($"twin {index}"));

    private Puzzle Original(int index)
    {
        (int rows, int columns) = (2 + index % 4, 2 + index / 4 % 5);
        var spec = new PuzzleSpec(
            rows,
            columns,
            BaseConditionLimits.Most(Shape.LineUp, rows, columns) / 2,
            3,
            new Museum()
        );
        return ((GenerationResult.Generated)_generator.Generate(spec, Seed.Parse($"original {index}"))).Puzzle;
    }
}
