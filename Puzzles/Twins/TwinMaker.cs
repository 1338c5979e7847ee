using System.Collections.Immutable;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Themes;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Twins;

/// <summary>Makes twins: the same logic under other names, mirrored and in another order, so that a twin is as hard as its
/// original by construction, has the same fingerprint, and is new as a text.</summary>
public static class TwinMaker
{
    /// <param name="theme">Where the twin's names come from.</param>
    /// <param name="seed">Decides the names, the order, and nothing of the logic.</param>
    /// <returns>The twin, rated as its original and not yet proven.</returns>
    public static Puzzle Make(Puzzle original, Theme theme, Phrasing phrasing, Seed seed)
    {
        Grid old = original.Grid;
        var random = new SeededRandom(seed.Derive("twin", 0));
        Isomorphism map = Isomorphism.Draw(old, random);
        var grid = new Grid(old.Shape, old.Rows, old.Columns, map.Of(old.Ratings));
        ImmutableArray<ThemedCategory> names = theme.Draw(
            old.Rows,
            old.Columns,
            phrasing.Language,
            new SeededRandom(seed.Derive("names", 0))
        );
        Labels labels = Labels.Of(
            old.Shape,
            [.. names.Select(category => (category.Name, category.Artifacts))],
            theme.Column(phrasing.Language),
            phrasing
        );
        (ImmutableArray<NumberedCondition> conditions, Trap? trap) = Reorder(original, map, labels, random);
        return original with
        {
            Id = PuzzleId.Of(grid, $"twin of {original.Id}|{original.Fingerprint}|{seed}|{theme.Name}|{phrasing}"),
            Seed = seed.ToString(),
            Grid = grid,
            Theme = theme.Name,
            Labels = labels,
            Categories =
            [
                .. names.Select(
                    (category, row) =>
                        new Category(
                            category.Name,
                            [
                                .. category.Artifacts.Select(
                                    (noun, i) => new Artifact(noun.Name, grid.Ratings[row * grid.Columns + i])
                                ),
                            ]
                        )
                ),
            ],
            Conditions = conditions,
            Solution = map.Of(original.Solution),
            Proof = null,
            TwinOf = original.Id,
            Trap = trap,
        };
    }

    /// <summary>Shuffles the base and each tier's block, and numbers them anew.</summary>
    private static (ImmutableArray<NumberedCondition> Conditions, Trap? Trap) Reorder(
        Puzzle original,
        Isomorphism map,
        Labels labels,
        SeededRandom random
    )
    {
        int shared = original.Conditions.Count(condition => condition.Tier == 0);
        var numbers = new Dictionary<NumberedCondition, int>(ReferenceEqualityComparer.Instance);
        var reordered = ImmutableArray.CreateBuilder<NumberedCondition>(original.Conditions.Length);
        foreach (int tier in original.Tiers.Select(rating => rating.Tier).Prepend(0))
        {
            NumberedCondition[] block = [.. original.Conditions.Where(condition => condition.Tier == tier)];
            random.Shuffle<NumberedCondition>(block);
            int first = tier == 0 ? 1 : shared + 1;
            for (int i = 0; i < block.Length; i++)
            {
                Conditions.Condition condition = map.Of(block[i].Condition);
                numbers.Add(block[i], first + i);
                reordered.Add(
                    block[i] with
                    {
                        Number = first + i,
                        Condition = condition,
                        Text = condition.ToSentence(labels),
                    }
                );
            }
        }
        Trap? trap = original.Trap switch
        {
            // A trap has one tier, so a number stands for one condition.
            Trap.Impossible impossible => new Trap.Impossible([
                .. original
                    .Conditions.Where(condition => impossible.Contradiction.Contains(condition.Number))
                    .Select(condition => numbers[condition])
                    .Order(),
            ]),
            Trap.Ambiguous ambiguous => new Trap.Ambiguous(map.Of(ambiguous.Other)),
            _ => null,
        };
        return (reordered.ToImmutable(), trap);
    }
}
