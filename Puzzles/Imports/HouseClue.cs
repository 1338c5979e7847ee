using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Json;

namespace Gridlock.Puzzles.Imports;

/// <summary>The clue kinds of zebra puzzles, as conditions.</summary>
internal static class HouseClue
{
    private static readonly Dictionary<string, Func<int[], int, Condition>> Kinds = new()
    {
        ["found_at"] = static (artifacts, house) => Make("in-column", artifacts[0], house),
        ["not_at"] = static (artifacts, house) => Make("not-in-column", artifacts[0], house),
        ["same_house"] = static (artifacts, _) => Ordered("same-column", artifacts),
        ["directly_left"] = static (artifacts, _) => Make("immediately-left", artifacts[0], artifacts[1]),
        ["directly_right"] = static (artifacts, _) => Make("immediately-left", artifacts[1], artifacts[0]),
        ["left_of"] = static (artifacts, _) => Make("left-of", artifacts[0], artifacts[1]),
        ["right_of"] = static (artifacts, _) => Make("left-of", artifacts[1], artifacts[0]),
        ["next_to"] = static (artifacts, _) => Ordered("adjacent", artifacts),
        ["one_between"] = static (artifacts, _) => Ordered("exactly-apart", artifacts, 2),
        ["two_between"] = static (artifacts, _) => Ordered("exactly-apart", artifacts, 3),
    };

    /// <summary>True where the clue speaks of one value and a house.</summary>
    public static bool NamesHouse(string kind) => kind is "found_at" or "not_at";

    /// <param name="house">A column from 0; not used where the clue names none.</param>
    /// <exception cref="PuzzleFormatException">The kind is unknown, or its values make no sense together.</exception>
    public static Condition ToCondition(string kind, int[] artifacts, int house, ForeignGrid grid)
    {
        if (!Kinds.TryGetValue(kind, out Func<int[], int, Condition>? make))
        {
            throw new PuzzleFormatException(
                $"'{kind}' is no known clue kind; known are {string.Join(", ", Kinds.Keys)}."
            );
        }
        int values = NamesHouse(kind) ? 1 : 2;
        if (artifacts.Length != values)
        {
            throw new PuzzleFormatException(
                $"A clue '{kind}' names {Amount.Of(artifacts.Length, "value")}; it needs {values}."
            );
        }
        Condition condition = make(artifacts, house);
        return condition.Kind.Accepts(condition, grid.Grid)
            ? condition
            : throw new PuzzleFormatException(
                $"A clue '{kind}' says nothing sensible of {string.Join(" and ", artifacts.Select(a => $"'{grid.Labels.Artifacts[a]}'"))} in a puzzle of {grid.Grid.Columns} columns."
            );
    }

    private static Condition Make(string kind, params ReadOnlySpan<int> arguments) =>
        new(ConditionKinds.Find(kind)!, arguments);

    private static Condition Ordered(string kind, int[] artifacts, params ReadOnlySpan<int> more) =>
        Make(kind, [artifacts.Min(), artifacts.Max(), .. more]);
}
