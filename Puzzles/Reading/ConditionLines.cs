using System.Collections.Immutable;
using System.Globalization;

namespace Gridlock.Puzzles.Reading;

/// <summary>The numbered conditions, from 1 without a gap.</summary>
internal static class ConditionLines
{
    private const int MostDigits = 4;

    /// <summary>The sentences; the place in the list is the number less 1.</summary>
    internal static ImmutableArray<string> Find(string[] lines, string heading)
    {
        int at = Array.IndexOf(lines, heading);
        if (at < 0)
        {
            throw new UnreadablePromptException($"The line '{heading}' is missing.");
        }
        var sentences = ImmutableArray.CreateBuilder<string>();
        foreach (string line in lines.AsSpan(at + 1))
        {
            int dot = line.IndexOf(". ", StringComparison.Ordinal);
            if (
                dot is < 1 or > MostDigits
                || dot + 2 == line.Length
                || !int.TryParse(line.AsSpan(0, dot), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            )
            {
                break;
            }
            if (number != sentences.Count + 1)
            {
                throw new UnreadablePromptException($"Condition {number} stands where {sentences.Count + 1} should.");
            }
            sentences.Add(line[(dot + 2)..]);
        }
        return sentences.Count > 0
            ? sentences.ToImmutable()
            : throw new UnreadablePromptException($"No numbered sentence follows '{heading}'.");
    }
}
