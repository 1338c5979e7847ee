using System.Collections.Immutable;
using Gridlock.Puzzles.Json;

namespace Gridlock.Puzzles.Imports;

/// <summary>Makes the names of artifacts distinct: a value that stands in two categories gets its category, as "red (colour)".</summary>
internal static class ForeignNames
{
    /// <exception cref="PuzzleFormatException">A value is empty or stands twice in its category.</exception>
    public static ImmutableArray<string> Distinct(ImmutableArray<ForeignCategory> categories)
    {
        var count = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (ForeignCategory category in categories)
        {
            var own = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            foreach (string value in category.Values)
            {
                Require(!string.IsNullOrWhiteSpace(value), $"Category '{category.Name}' has an empty value; name it.");
                Require(
                    own.Add(value.Trim()),
                    $"Category '{category.Name}' has '{value}' twice; each value stands once."
                );
                count[value.Trim()] = count.GetValueOrDefault(value.Trim()) + 1;
            }
        }
        ImmutableArray<string> names =
        [
            .. categories.SelectMany(category =>
                category.Values.Select(value =>
                    count[value.Trim()] == 1 ? value.Trim() : $"{value.Trim()} ({category.Name.Trim()})"
                )
            ),
        ];
        string? twice = names
            .GroupBy(static name => name, StringComparer.OrdinalIgnoreCase)
            .FirstOrDefault(static group => group.Count() > 1)
            ?.Key;
        Require(twice is null, $"'{twice}' would name two values; rename one of the two, or its category.");
        return names;
    }

    private static void Require(bool condition, string otherwise)
    {
        if (!condition)
        {
            throw new PuzzleFormatException(otherwise);
        }
    }
}
