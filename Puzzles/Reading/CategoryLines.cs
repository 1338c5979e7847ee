using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Gridlock.Puzzles.Reading;

/// <summary>The list of kinds with their objects: "- gem: ruby (3), opal (1)".</summary>
internal static class CategoryLines
{
    private const string Heading =
        "The kinds and their objects, with the complexity rating of each object in brackets:";

    private static readonly Regex Line = new("^- (?<name>.+?): (?<artifacts>.+)$", RegexOptions.NonBacktracking);

    // A name may hold a comma; only the rating ends it.
    private static readonly Regex Artifact = new(
        "\\G(?<name>.+?) \\((?<rating>[1-5])\\)(?:, |$)",
        RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(1)
    );

    internal static ImmutableArray<Category> Find(string[] lines, PromptSetting setting)
    {
        int heading = Array.IndexOf(lines, Heading);
        if (heading < 0)
        {
            throw new UnreadablePromptException($"The line '{Heading}' is missing.");
        }
        ImmutableArray<Category> categories =
        [
            .. lines.Skip(heading + 1).TakeWhile(line => line.StartsWith("- ", StringComparison.Ordinal)).Select(Read),
        ];
        if (categories.Length != setting.Rows)
        {
            throw new UnreadablePromptException(
                $"The prompt speaks of {setting.Rows} kinds and lists {categories.Length}."
            );
        }
        foreach (Category category in categories)
        {
            if (category.Artifacts.Length != setting.Columns.Length)
            {
                throw new UnreadablePromptException(
                    $"The kind '{category.Name}' has {category.Artifacts.Length} objects for {setting.Columns.Length} columns."
                );
            }
        }
        string? twice = categories
            .SelectMany(category => category.Artifacts)
            .GroupBy(artifact => artifact.Name, StringComparer.OrdinalIgnoreCase)
            .FirstOrDefault(group => group.Count() > 1)
            ?.Key;
        return twice is null ? categories : throw new UnreadablePromptException($"The object '{twice}' stands twice.");
    }

    private static Category Read(string line)
    {
        Match match = Line.Match(line);
        if (!match.Success)
        {
            throw new UnreadablePromptException($"'{line}' is not a kind with its objects.");
        }
        string list = match.Groups["artifacts"].Value;
        var artifacts = ImmutableArray.CreateBuilder<Artifact>();
        int read = 0;
        while (read < list.Length)
        {
            Match artifact = Artifact.Match(list, read);
            if (!artifact.Success)
            {
                throw new UnreadablePromptException($"'{list[read..]}' is not an object with a rating from 1 to 5.");
            }
            int rating = int.Parse(artifact.Groups["rating"].Value, CultureInfo.InvariantCulture);
            artifacts.Add(new Artifact(artifact.Groups["name"].Value, rating));
            read += artifact.Length;
        }
        return new Category(match.Groups["name"].Value, artifacts.ToImmutable());
    }
}
