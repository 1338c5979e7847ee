using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Gridlock.Puzzles.Reading.Tongues;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Reading;

/// <summary>The list of kinds with their objects: "- gem: ruby (3), opal (1)".</summary>
internal static class CategoryLines
{
    private static readonly Regex Line = new("^- (?<name>.+?): (?<artifacts>.+)$", RegexOptions.NonBacktracking);

    // A name may hold a comma; only the rating ends it.
    private static readonly Regex Artifact = new(
        "\\G(?<name>.+?) \\((?<rating>[1-5])\\)(?:, |$)",
        RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(1)
    );

    internal static ImmutableArray<(string Name, ImmutableArray<(Noun Noun, int Rating)> Artifacts)> Find(
        string[] lines,
        PromptSetting setting
    )
    {
        int heading = Array.IndexOf(lines, setting.Tongue.CategoriesHeading);
        if (heading < 0)
        {
            throw new UnreadablePromptException($"The line '{setting.Tongue.CategoriesHeading}' is missing.");
        }
        ImmutableArray<(string Name, ImmutableArray<(Noun Noun, int Rating)> Artifacts)> kinds =
        [
            .. lines
                .Skip(heading + 1)
                .TakeWhile(line => line.StartsWith("- ", StringComparison.Ordinal))
                .Select(line => Read(line, setting.Tongue)),
        ];
        if (kinds.Length != setting.Rows)
        {
            throw new UnreadablePromptException($"The prompt speaks of {setting.Rows} kinds and lists {kinds.Length}.");
        }
        foreach ((string name, ImmutableArray<(Noun Noun, int Rating)> artifacts) in kinds)
        {
            if (artifacts.Length != setting.Columns.Length)
            {
                throw new UnreadablePromptException(
                    $"The kind '{name}' has {artifacts.Length} objects for {setting.Columns.Length} columns."
                );
            }
        }
        string? twice = kinds
            .SelectMany(kind => kind.Artifacts)
            .GroupBy(artifact => artifact.Noun.Name, StringComparer.OrdinalIgnoreCase)
            .FirstOrDefault(group => group.Count() > 1)
            ?.Key;
        return twice is null ? kinds : throw new UnreadablePromptException($"The object '{twice}' stands twice.");
    }

    private static (string, ImmutableArray<(Noun, int)>) Read(string line, Tongue tongue)
    {
        Match match = Line.Match(line);
        if (!match.Success)
        {
            throw new UnreadablePromptException($"'{line}' is not a kind with its objects.");
        }
        string list = match.Groups["artifacts"].Value;
        var artifacts = ImmutableArray.CreateBuilder<(Noun, int)>();
        int read = 0;
        while (read < list.Length)
        {
            Match artifact = Artifact.Match(list, read);
            if (!artifact.Success)
            {
                throw new UnreadablePromptException($"'{list[read..]}' is not an object with a rating from 1 to 5.");
            }
            int rating = int.Parse(artifact.Groups["rating"].Value, CultureInfo.InvariantCulture);
            artifacts.Add((tongue.Listed(artifact.Groups["name"].Value), rating));
            read += artifact.Length;
        }
        return (match.Groups["name"].Value, artifacts.ToImmutable());
    }
}
