using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Gridlock.Puzzles.Reading;

/// <summary>The numbered conditions, from 1 without a gap.</summary>
internal static class ConditionLines
{
    private const string Heading = "Conditions:";

    private static readonly Regex Line = new(
        "^(?<number>[0-9]{1,4})\\. (?<sentence>.+)$",
        RegexOptions.NonBacktracking
    );

    internal static ImmutableArray<PromptedCondition> Find(string[] lines, SentenceReader reader)
    {
        int heading = Array.IndexOf(lines, Heading);
        if (heading < 0)
        {
            throw new UnreadablePromptException($"The line '{Heading}' is missing.");
        }
        var conditions = ImmutableArray.CreateBuilder<PromptedCondition>();
        foreach (Match match in lines.Skip(heading + 1).Select(line => Line.Match(line)).TakeWhile(m => m.Success))
        {
            int number = int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture);
            if (number != conditions.Count + 1)
            {
                throw new UnreadablePromptException($"Condition {number} stands where {conditions.Count + 1} should.");
            }
            string sentence = match.Groups["sentence"].Value;
            conditions.Add(new PromptedCondition(number, reader.Read(sentence), sentence));
        }
        return conditions.Count > 0
            ? conditions.ToImmutable()
            : throw new UnreadablePromptException($"No numbered sentence follows '{Heading}'.");
    }
}
