using System.Collections.Immutable;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Core.Tests.Judging;

/// <summary>A vault of 2x3 whose objects stand in the order of their names: row 1 holds two gems and a tool.</summary>
internal static class TestVault
{
    private static readonly string[] Gems = ["ruby", "opal", "jade"];
    private static readonly string[] Tools = ["saw", "axe", "file"];

    public static string[][] Rows { get; } =
    [
        ["ruby", "saw", "opal"],
        ["axe", "jade", "file"],
    ];

    /// <param name="language">Of the labels of the places; the names of the objects are given.</param>
    public static Puzzle Create(Language language = Language.English, string first = "ruby")
    {
        string[] gems = [first, .. Gems[1..]];
        Grid grid = new(Shape.Vault, 2, 3, [1, 2, 3, 4, 5, 1]);
        Labels labels = Labels.Of(
            Shape.Vault,
            [("gem", Nouns(gems)), ("tool", Nouns(Tools))],
            new PlaceNoun("hall", "halls"),
            Phrasing.Usual with
            {
                Language = language,
            }
        );
        ImmutableArray<Condition> conditions =
        [
            new Condition(ConditionKinds.Find("in-row")!, 0, 0),
            new Condition(ConditionKinds.Find("in-row")!, 1, 0),
        ];
        return new Puzzle
        {
            Id = "vault",
            Seed = "",
            Grid = grid,
            Theme = "",
            Labels = labels,
            Categories =
            [
                new Category("gem", [.. gems.Select(name => new Artifact(name, 1))]),
                new Category("tool", [.. Tools.Select(name => new Artifact(name, 1))]),
            ],
            Conditions =
            [
                .. conditions.Select(
                    (condition, i) => new NumberedCondition(i + 1, i, condition, $"condition {i + 1}")
                ),
            ],
            Solution = [0, 2, 4, 1, 3, 5],
            Tiers = [],
            Fingerprint = "",
        };
    }

    private static ImmutableArray<Noun> Nouns(string[] names) => [.. names.Select(name => new Noun(name, Gender.None))];
}
