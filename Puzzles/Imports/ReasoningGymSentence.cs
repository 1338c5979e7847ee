using System.Collections.Immutable;
using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Json;

namespace Gridlock.Puzzles.Imports;

/// <summary>Reads one clue of reasoning-gym: two descriptions and how they stand to each other, or one and its house.</summary>
internal sealed class ReasoningGymSentence(ForeignGrid grid, ImmutableArray<ForeignCategory> categories)
{
    private static readonly string[] s_ordinals =
    [
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
    ];

    private static readonly (string Between, string After, string Kind)[] s_pairs =
    [
        (" is directly left of ", "", "directly_left"),
        (" is directly right of ", "", "directly_right"),
        (" is somewhere to the left of ", "", "left_of"),
        (" is somewhere to the right of ", "", "right_of"),
        (" and ", " are next to each other", "next_to"),
        (" and ", " are in the same house", "same_house"),
        (" is next to ", "", "next_to"),
        (" is ", "", "same_house"),
    ];

    /// <exception cref="PuzzleFormatException">The sentence can not be read, in one sentence.</exception>
    public Condition Read(string sentence)
    {
        string text = sentence.Trim().TrimEnd('.').ToLowerInvariant();
        if (Placed(text) is { } placed)
        {
            return placed;
        }
        foreach ((string between, string after, string kind) in s_pairs)
        {
            if (!text.EndsWith(after, StringComparison.Ordinal))
            {
                continue;
            }
            string whole = text[..^after.Length];
            for (int at = Next(whole, between, 0); at >= 0; at = Next(whole, between, at + 1))
            {
                if (
                    Only(whole[..at]) is int first and >= 0
                    && Only(whole[(at + between.Length)..]) is int second and >= 0
                )
                {
                    return HouseClue.ToCondition(kind, [first, second], 0, grid);
                }
            }
        }
        throw new PuzzleFormatException(
            $"'{sentence}' is not of a kind that can be read: a house, the same house, left or right of, next to."
        );
    }

    private Condition? Placed(string text)
    {
        for (int house = 0; house < s_ordinals.Length; house++)
        {
            foreach (
                (string words, string kind) in new[] { (" is in the ", "found_at"), (" is not in the ", "not_at") }
            )
            {
                string end = $"{words}{s_ordinals[house]} house";
                if (text.EndsWith(end, StringComparison.Ordinal) && Only(text[..^end.Length]) is int artifact and >= 0)
                {
                    return HouseClue.ToCondition(kind, [artifact], grid.Column(house + 1), grid);
                }
            }
        }
        return null;
    }

    private static int Next(string text, string part, int from) =>
        from >= text.Length ? -1 : text.IndexOf(part, from, StringComparison.Ordinal);

    /// <summary>The one value that the description names; -1 where there is none, or more than one.</summary>
    private int Only(string description)
    {
        string padded = $" {description} ";
        (int Category, string Value, int Length)[] named =
        [
            .. categories.SelectMany(
                (category, row) =>
                    category.Values.Where(value => Names(padded, value)).Select(value => (row, value, value.Length))
            ),
        ];
        (int Category, string Value, int Length)[] longest =
        [
            .. named.Where(one =>
                !named.Any(other =>
                    other.Length > one.Length && other.Value.Contains(one.Value, StringComparison.OrdinalIgnoreCase)
                )
            ),
        ];
        if (longest.Length > 1 && longest.All(one => one.Value == longest[0].Value))
        {
            bool child =
                padded.Contains(" child ", StringComparison.Ordinal)
                || padded.Contains(" mother of ", StringComparison.Ordinal);
            longest =
            [
                .. longest.Where(one =>
                    categories[one.Category].Name.Contains("child", StringComparison.OrdinalIgnoreCase) == child
                ),
            ];
        }
        return longest is [var only] ? grid.Artifact(categories[only.Category].Name, only.Value) : -1;
    }

    private static bool Names(string padded, string value)
    {
        string lower = value.ToLowerInvariant();
        string[] forms =
        [
            lower,
            lower + "s",
            lower + "ish",
            lower.TrimEnd('s'),
            lower.Replace("ane", "anish", StringComparison.Ordinal),
        ];
        return forms.Any(form =>
            padded.Contains($" {form} ", StringComparison.Ordinal)
            || padded.Contains($" {form}'s ", StringComparison.Ordinal)
        );
    }
}
