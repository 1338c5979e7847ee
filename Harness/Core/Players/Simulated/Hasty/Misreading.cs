using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Core.Players.Simulated.Hasty;

/// <summary>What a hurried reader makes of a condition: left for right, one column off, "and" for "or".</summary>
internal static class Misreading
{
    /// <summary>Another condition than the given one, or null if there is no likely way to get it wrong.</summary>
    internal static Condition? Of(Condition condition, Grid grid, SeededRandom random)
    {
        Condition? misread = condition.Kind.Name switch
        {
            "left-of" or "immediately-left" or "right-of" or "immediately-right" => With(
                condition,
                condition.Arguments[1],
                condition.Arguments[0]
            ),
            "not-adjacent" or "mirrored-columns" => As("adjacent", condition),
            "at-least-apart" => As("at-most-apart", condition),
            "at-most-apart" => As("at-least-apart", condition),
            "left-half" => As("right-half", condition),
            "right-half" => As("left-half", condition),
            "in-the-middle" => As("at-an-end", condition),
            "between" => As("adjacent-to-both", condition),
            "adjacent-to-both" or "evenly-spaced" => As("between", condition),
            "between-in-order" => As("chain-in-order", condition),
            "chain-in-order" or "all-in-different-columns" => As("between-in-order", condition),
            "adjacent" => As("immediately-left", condition),
            "same-column" => As("adjacent", condition),
            "different-columns" => As("same-column", condition),
            "in-column" or "not-in-column" or "one-of-two-columns" or "total-is" or "exactly-apart" => OneOff(
                condition,
                random
            ),
            "at-an-end" => As("not-at-an-end", condition),
            "not-at-an-end" => As("at-an-end", condition),
            "odd-column" => As("even-column", condition),
            "even-column" => As("odd-column", condition),
            "total-at-least" => As("total-at-most", condition),
            "total-at-most" => As("total-at-least", condition),
            "if-then" => condition with { Parts = [condition.Parts[1], condition.Parts[0]] },
            "if-and-only-if" => As("if-then", condition),
            "exactly-one" => As("at-least-one", condition),
            "at-least-one" => As("exactly-one", condition),
            "neither" => As("exactly-one", condition),
            _ => null,
        };
        return misread is not null && misread != condition && IsPossible(misread, grid)
            ? misread
            : MixedUp(condition, grid, random);
    }

    /// <summary>With one argument, or an argument of one of its parts, taken for another that there is.</summary>
    private static Condition? MixedUp(Condition condition, Grid grid, SeededRandom random)
    {
        Condition[] others =
        [
            .. condition.Arguments.SelectMany(
                (argument, place) =>
                    Values(condition.Kind.Parameters[place].Type, argument, grid)
                        .Where(value => value != argument)
                        .Select(value => condition with { Arguments = condition.Arguments.SetItem(place, value) })
            ),
            .. condition.Parts.SelectMany(
                (part, place) =>
                    MixedUp(part, grid, random) is { } other
                        ? [condition with { Parts = condition.Parts.SetItem(place, other) }]
                        : Array.Empty<Condition>()
            ),
        ];
        random.Shuffle<Condition>(others);
        return Array.Find(others, other => IsPossible(other, grid));
    }

    private static IEnumerable<int> Values(ParameterType type, int argument, Grid grid) =>
        type switch
        {
            ParameterType.Artifact => Enumerable.Range(0, grid.Artifacts),
            ParameterType.Category => Enumerable.Range(0, grid.Categories),
            ParameterType.Column => Enumerable.Range(0, grid.Columns),
            ParameterType.Row => Enumerable.Range(0, grid.Rows),
            ParameterType.Quarter => Enumerable.Range(0, Grid.Quarters),
            ParameterType.Number => [argument - 1, argument + 1],
            _ => [],
        };

    private static Condition? As(string kind, Condition condition) =>
        ConditionKinds.Find(kind) is { } other ? condition with { Kind = other } : null;

    private static Condition With(Condition condition, params ReadOnlySpan<int> arguments) =>
        condition with
        {
            Arguments = [.. arguments],
        };

    /// <summary>The last argument, a column or a number, one lower or higher.</summary>
    private static Condition OneOff(Condition condition, SeededRandom random)
    {
        int last = condition.Arguments.Length - 1;
        int off = condition.Arguments[last] + (random.Below(2) == 0 ? 1 : -1);
        return condition with { Arguments = condition.Arguments.SetItem(last, off) };
    }

    private static bool IsPossible(Condition condition, Grid grid)
    {
        for (int i = 0; i < condition.Arguments.Length; i++)
        {
            int argument = condition.Arguments[i];
            if (condition.Kind.Parameters[i].Type == ParameterType.Column && (argument < 0 || argument >= grid.Columns))
            {
                return false;
            }
        }
        return condition.Kind.Accepts(condition, grid);
    }
}
