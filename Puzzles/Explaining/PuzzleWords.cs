using System.Collections.Immutable;
using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Explaining;

/// <summary>The words in which one speaks of a puzzle, in English whatever language its prompt is in.</summary>
public sealed class PuzzleWords
{
    public PuzzleWords(Grid grid, Labels labels)
    {
        Grid = grid;
        Labels = labels with { Phrasing = Phrasing.Usual };
        Places = new Places(grid, Labels);
    }

    public Grid Grid { get; }

    public Labels Labels { get; }

    public Places Places { get; }

    public string The(int artifact) => Labels.The(artifact);

    /// <summary>"the ruby is in hall 3".</summary>
    public string Place(int artifact, int position) => $"{The(artifact)} is in {Places.Name(position)}";

    public string Clause(Condition condition) => ShortClause.Of(condition, Labels);

    /// <summary>What else could be where this artifact is, if it were not there: "gem", or "object" in a vault.</summary>
    public string Rival(int artifact) => Grid.IsVault ? "object" : Labels.Categories[Grid.CategoryOf(artifact)];

    /// <summary>The grid's own rule: "each hall holds one gem".</summary>
    /// <param name="what">As in <see cref="Rival"/>; null for all kinds together.</param>
    public string Holds(string? what = null) =>
        $"each {Places.Noun} holds one {what ?? (Grid.IsVault ? "object" : "of each kind")}";

    public string TheList(IEnumerable<int> artifacts, string joint = "and") => List([.. artifacts.Select(The)], joint);

    /// <summary>"condition 4", "conditions 4 and 7".</summary>
    public static string Conditions(ImmutableArray<int> numbers) =>
        (numbers.Length == 1 ? "condition " : "conditions ") + List([.. numbers.Select(number => $"{number}")]);

    /// <summary>"a, b and c" with this joint before the last.</summary>
    public static string List(IReadOnlyList<string> items, string joint = "and") =>
        items.Count < 2 ? string.Concat(items) : $"{string.Join(", ", items.SkipLast(1))} {joint} {items[^1]}";

    public static string Count(int count, string one, string many) => count == 1 ? $"1 {one}" : $"{count} {many}";

    public static string Capital(string clause) => char.ToUpperInvariant(clause[0]) + clause[1..];
}
