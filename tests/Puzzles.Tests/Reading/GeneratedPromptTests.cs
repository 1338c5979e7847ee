using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Generation;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Reading;
using Gridlock.Puzzles.Themes;
using Gridlock.Puzzles.Twins;
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

    [Fact]
    public void Every_condition_of_generated_puzzles_is_rebuilt_in_each_language()
    {
        var generator = new PuzzleGenerator();
        Tally[] tallies = [.. Enum.GetValues<Language>().Select(language => new Tally(language))];
        int puzzles = 0;
        for (int i = 0; puzzles < Puzzles; i++)
        {
            PuzzleSpec spec = Spec(i);
            Seed seed = Seed.Parse("prompts").Derive("puzzle", i);
            if (generator.Generate(spec, seed) is not GenerationResult.Generated { Puzzle: var puzzle })
            {
                continue;
            }
            puzzles++;
            tallies[0].Add(puzzle);
            // To generate is what takes time; a twin is as new a text, in another language and style.
            foreach (Tally tally in tallies.Skip(1))
            {
                var phrasing = new Phrasing(
                    tally.Language,
                    (WordingStyle)(((int)spec.Phrasing.Style + (int)tally.Language) % 3),
                    i % 2 == 0
                );
                tally.Add(TwinMaker.Make(puzzle, spec.Theme, phrasing, seed));
            }
        }
        foreach (Tally tally in tallies)
        {
            output.WriteLine($"{tally} in {puzzles} puzzles.");
            tally.Rebuilt.Should().Be(tally.Conditions, "{0}", tally);
            tally.Kinds.Count.Should().BeGreaterThan(ConditionKinds.All.Length * 9 / 10);
        }
    }

    private static PuzzleSpec Spec(int index)
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
            Phrasing = new Phrasing(Language.English, (WordingStyle)(index / 7 % 3), random.Below(2) == 0),
        };
    }

    /// <summary>What was read of the puzzles of one language.</summary>
    private sealed class Tally(Language language)
    {
        internal Language Language => language;
        internal HashSet<string> Kinds { get; } = [];
        internal int Conditions { get; private set; }
        internal int Rebuilt { get; private set; }

        internal void Add(Puzzle puzzle)
        {
            for (int tier = 1; tier <= puzzle.Tiers.Length; tier++)
            {
                NumberedCondition[] written = [.. puzzle.ConditionsOf(tier)];
                Conditions += written.Length;
                Kinds.UnionWith(written.Select(condition => condition.Condition.Kind.Name));
                if (
                    PromptReader.Read(PromptWriter.Write(puzzle, tier)) is PromptReading.Read { Puzzle: var read }
                    && read.Conditions.Length == written.Length
                )
                {
                    Rebuilt += written
                        .Zip(read.Conditions, (said, heard) => said.Condition.Equals(heard.Condition))
                        .Count(same => same);
                }
            }
        }

        public override string ToString() =>
            $"{language}: {Rebuilt} of {Conditions} conditions rebuilt ({100.0 * Rebuilt / Conditions:0.00} %), of {Kinds.Count} kinds";
    }
}
