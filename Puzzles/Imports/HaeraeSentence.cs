using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Json;

namespace Gridlock.Puzzles.Imports;

/// <summary>The sentences of HAE-RAE's logic grids: a person has a value, or one value goes with another.</summary>
internal static class HaeraeSentence
{
    private const string Person = "{person}";
    private const string Value = "{value}";
    private const string Category = "{category}";
    private const string PersonSlot = "person";
    private const string CategorySlot = "category";
    private static readonly string[] Slots = ["first", "second"];

    /// <summary>What is written longer stands before what it could be read as.</summary>
    private static ImmutableArray<string> Forms { get; } =
    [
        "The {value} house belongs to {person}",
        "The {value} belongs to {person}",
        "{person} lives in the {value} house",
        "{person} works as a {value}",
        "{person}'s favorite drink is {value}",
        "{person}'s house is {value}",
        "{person}'s {category} is {value}",
        "{person} drinks {value}",
        "{person} is a {value}",
        "{person} has a {value}",
        "{person} has the {value}",
        "The {value} house owner has {value} {category}",
        "Whoever has {value} {category} has {value} {category}",
        "The person in the {value} house has a {value}",
        "The person with {value} {category} has a {value}",
        "The person with {value} {category} drinks {value}",
        "The person who has a {value} also has a {value}",
    ];

    private static ImmutableArray<Regex> Patterns { get; } = [.. Forms.Select(Pattern)];

    /// <exception cref="PuzzleFormatException">No form fits, or it names what the puzzle has not.</exception>
    public static Condition Read(string sentence, ForeignGrid grid)
    {
        PuzzleFormatException? flaw = null;
        foreach (Regex pattern in Patterns)
        {
            Match match = pattern.Match(sentence.Trim());
            if (!match.Success)
            {
                continue;
            }
            try
            {
                return ToCondition(match, grid);
            }
            catch (PuzzleFormatException other)
            {
                flaw ??= other;
            }
        }
        throw flaw
            ?? new PuzzleFormatException(
                $"\"{sentence}\" is in no known form; known are, among others, \"{Forms[8]}\" and \"{Forms[^1]}\"."
            );
    }

    private static Condition ToCondition(Match match, ForeignGrid grid)
    {
        int[] artifacts =
        [
            .. Slots
                .Where(slot => match.Groups[slot].Success)
                .Select(slot =>
                    match.Groups[slot + CategorySlot] is { Success: true } category
                        ? grid.Artifact(category.Value, match.Groups[slot].Value)
                        : grid.Artifact(match.Groups[slot].Value)
                ),
        ];
        return match.Groups[PersonSlot] is { Success: true } person
            ? new Condition(ConditionKinds.Find("in-column")!, artifacts[0], grid.ColumnNamed(person.Value))
            : HouseClue.ToCondition("same_house", artifacts, 0, grid);
    }

    /// <summary>A category is captured under the name of the value that it stands after, or in front of where it comes first.</summary>
    private static Regex Pattern(string form)
    {
        var pattern = new StringBuilder("^");
        int value = 0;
        foreach (string piece in Regex.Split(form, "({[a-z]+})"))
        {
            pattern.Append(
                piece switch
                {
                    Person => $"(?<{PersonSlot}>.+?)",
                    Value => $"(?<{Slots[value++]}>.+?)",
                    Category => $"(?<{Slots[Math.Max(value - 1, 0)]}{CategorySlot}>.+?)",
                    _ => Regex.Replace(Regex.Escape(piece), @"\\ a(?=\\ |$)", @"\ an?"),
                }
            );
        }
        return new Regex(
            pattern.Append(@"\.?$").ToString(),
            RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
        );
    }
}
