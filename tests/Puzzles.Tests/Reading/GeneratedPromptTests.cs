using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Generation;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Reading;
using Gridlock.Puzzles.Themes;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Tests.Reading;

public sealed class GeneratedPromptTests(ITestOutputHelper output)
{
    private const int Puzzles = 10_000;

    // Small sizes mostly, as generating takes longer than reading; one in so many is larger.
    private const int Larger = 50;

    private static readonly (Shape Shape, int Rows, int Columns)[] Small =
    [
        (Shape.LineUp, 2, 2),
        (Shape.LineUp, 2, 3),
        (Shape.LineUp, 2, 4),
        (Shape.Vault, 2, 2),
        (Shape.LineUp, 3, 3),
        (Shape.LineUp, 3, 2),
        (Shape.Vault, 2, 3),
    ];

    private static readonly (Shape Shape, int Rows, int Columns)[] Middle =
    [
        (Shape.LineUp, 4, 7),
        (Shape.LineUp, 3, 5),
        (Shape.Vault, 3, 3),
        (Shape.LineUp, 5, 4),
        (Shape.Vault, 3, 4),
    ];

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.German)]
    [InlineData(Language.Spanish)]
    public void Every_condition_of_generated_puzzles_is_rebuilt(Language language)
    {
        var generator = new PuzzleGenerator();
        var kinds = new HashSet<string>();
        (int puzzles, int conditions, int rebuilt) = (0, 0, 0);
        for (int i = 0; puzzles < Puzzles; i++)
        {
            if (
                generator.Generate(Spec(language, i), Seed.Parse("prompts").Derive($"{language}", i))
                is not GenerationResult.Generated { Puzzle: var puzzle }
            )
            {
                continue;
            }
            puzzles++;
            for (int tier = 1; tier <= puzzle.Tiers.Length; tier++)
            {
                NumberedCondition[] written = [.. puzzle.ConditionsOf(tier)];
                conditions += written.Length;
                kinds.UnionWith(written.Select(condition => condition.Condition.Kind.Name));
                if (
                    PromptReader.Read(PromptWriter.Write(puzzle, tier)) is PromptReading.Read { Puzzle: var read }
                    && read.Conditions.Length == written.Length
                )
                {
                    rebuilt += written
                        .Zip(read.Conditions, (said, heard) => said.Condition.Equals(heard.Condition))
                        .Count(same => same);
                }
            }
        }
        output.WriteLine(
            $"{language}: {rebuilt} of {conditions} conditions rebuilt ({100.0 * rebuilt / conditions:0.00} %) in {puzzles} puzzles, of {kinds.Count} kinds."
        );
        rebuilt.Should().Be(conditions);
        kinds.Count.Should().BeGreaterThan(ConditionKinds.All.Length * 9 / 10);
    }

    private static PuzzleSpec Spec(Language language, int index)
    {
        var random = new SeededRandom(Seed.Parse("prompts").Derive("spec", index));
        (Shape Shape, int Rows, int Columns)[] sizes = index % Larger == 0 ? Middle : Small;
        (Shape shape, int rows, int columns) = sizes[random.Below(sizes.Length)];
        int tiers = 1 + random.Below(PuzzleSpec.MostTiers);
        return new PuzzleSpec(
            rows,
            columns,
            Math.Min(
                UsualCounts.BaseConditions(shape, rows, columns, null),
                BaseConditionLimits.Most(shape, rows, columns)
            ),
            tiers,
            ThemeCatalogue.All[index % ThemeCatalogue.All.Length]
        )
        {
            Shape = shape,
            Phrasing = new Phrasing(language, (WordingStyle)(index / 7 % 3), random.Below(2) == 0),
        };
    }
}
