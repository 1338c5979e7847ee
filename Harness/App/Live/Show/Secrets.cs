using System.Collections.Immutable;
using Gridlock.Core.Players;

namespace Gridlock.App.Live.Show;

/// <summary>The words that would tell who plays.</summary>
internal static class Secrets
{
    private const int Shortest = 3;

    /// <summary>Of all players of a face-off, longest first: one may speak of another.</summary>
    public static ImmutableArray<string> Of(IEnumerable<PlayerName> players) =>
        [
            .. players
                .SelectMany(Words)
                .Where(static word => word.Length >= Shortest)
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .OrderByDescending(static word => word.Length)
                .ThenBy(static word => word, StringComparer.Ordinal),
        ];

    /// <summary>As "openai/gpt-5-mini", "gpt-5-mini", "gpt" and "openai"; "sim" would hide half of "simple".</summary>
    private static IEnumerable<string> Words(PlayerName name)
    {
        yield return name.ToString();
        yield return name.Model;
        string last = name.Model.Split('/')[^1];
        yield return last;
        yield return string.Concat(last.TakeWhile(char.IsLetter));
        if (!name.IsSimulated)
        {
            yield return name.Address?.Host ?? name.Provider;
        }
    }
}
