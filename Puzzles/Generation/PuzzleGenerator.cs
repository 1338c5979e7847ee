using System.Collections.Immutable;
using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Themes;
using Gridlock.Puzzles.Tiers;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Generation;

/// <summary>Makes puzzles from a spec and a seed: the same two give the same puzzle on every machine. Not safe for concurrent
/// use; reuse one for many puzzles.</summary>
public sealed class PuzzleGenerator
{
    private readonly ConditionGenerator _conditions = new();

    public GenerationResult Generate(PuzzleSpec spec, Seed seed)
    {
        if (spec.Flaw() is { } flaw)
        {
            return new GenerationResult.Refused(flaw);
        }
        // Conditions and names draw from streams of their own, so that another theme leaves the logic as it is.
        GeneratedConditions? generated = _conditions.Generate(spec, new SeededRandom(seed.Derive("conditions", 0)));
        if (generated is null)
        {
            return new GenerationResult.Refused(Apology(spec, seed));
        }
        return new GenerationResult.Generated(Write(spec, seed, generated));
    }

    private string Apology(PuzzleSpec spec, Seed seed)
    {
        if (spec.Grade is null)
        {
            return $"No puzzle was found for '{spec}' with this seed: ask for fewer base conditions or try another seed.";
        }
        ImmutableArray<int> grades = _conditions.GradesOf(spec with { Grade = null }, seed).Remove(spec.Grade.Value);
        string way = grades.IsEmpty
            ? "other numbers of conditions or tiers may have it"
            : $"it can have {(grades.Length == 1 ? "grade" : "grades")} {string.Join(", ", grades)}; "
                + "another seed or other numbers of conditions may have it";
        return $"No puzzle was found for '{spec}', with that grade in every tier: {way}.";
    }

    private static Puzzle Write(PuzzleSpec spec, Seed seed, GeneratedConditions generated)
    {
        Grid grid = generated.Grid;
        ImmutableArray<ThemedCategory> names = spec.Theme.Draw(
            spec.Rows,
            spec.Columns,
            spec.Phrasing.Language,
            new SeededRandom(seed.Derive("names", 0))
        );
        Labels labels = Labels.Of(
            spec.Shape,
            [.. names.Select(category => (category.Name, category.Artifacts))],
            spec.Theme.Column(spec.Phrasing.Language),
            spec.Phrasing
        );
        var puzzle = new Puzzle
        {
            Id = PuzzleId.Of(grid, $"{seed}|{spec}"),
            Seed = seed.ToString(),
            Grid = grid,
            Theme = spec.Theme.Name,
            Labels = labels,
            Categories =
            [
                .. names.Select(
                    (category, row) =>
                        new Category(
                            category.Name,
                            [
                                .. category.Artifacts.Select(
                                    (noun, i) => new Artifact(noun.Name, grid.Ratings[row * spec.Columns + i])
                                ),
                            ]
                        )
                ),
            ],
            Conditions = Number(generated, labels),
            Solution = generated.Hidden,
            Tiers = [],
            Fingerprint = Fingerprint.Of(
                grid,
                generated
                    .Blocks.Prepend(generated.Base)
                    .SelectMany((conditions, tier) => conditions.Select(condition => (tier, condition)))
            ),
        };
        return puzzle with
        {
            Tiers = [.. Enumerable.Range(1, spec.Tiers).Select(tier => TierRater.Rate(puzzle, tier))],
        };
    }

    private static ImmutableArray<NumberedCondition> Number(GeneratedConditions generated, Labels labels)
    {
        var numbered = ImmutableArray.CreateBuilder<NumberedCondition>();
        void Add(int tier, ImmutableArray<Condition> conditions, int first) =>
            numbered.AddRange(
                conditions.Select((c, i) => new NumberedCondition(first + i, tier, c, c.ToSentence(labels)))
            );
        Add(0, generated.Base, 1);
        for (int tier = 1; tier <= generated.Blocks.Length; tier++)
        {
            Add(tier, generated.Blocks[tier - 1], generated.Base.Length + 1);
        }
        return numbered.ToImmutable();
    }
}
