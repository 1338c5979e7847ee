using System.Text.RegularExpressions;
using Gridlock.App.Live.Seats;
using Gridlock.Core.Players;

namespace Gridlock.App.Live.Show;

/// <summary>The words that would tell who plays.</summary>
internal static partial class Secrets
{
    private const int Shortest = 3;

    private static readonly string[] s_joints = [" ", "-", "_", ""];
    private static readonly string[] s_points = [".", "-", " "];

    /// <summary>Of all players of a face-off: one may speak of another.</summary>
    public static SecretWords Of(IEnumerable<PlayerName> players) =>
        new(
            players.SelectMany(static name =>
                Words(name.ToString(), name.IsSimulated ? null : name.Address?.Host ?? name.Provider, name.Model)
            )
        );

    /// <summary>The same of names as a journal has them, also of providers that are not known here.</summary>
    public static SecretWords Of(IEnumerable<string> players) =>
        new(
            players.SelectMany(static written =>
                PlayerName.Parse(written) is PlayerNameParse.Accepted { Name: var name } ? Of([name]).All
                : written.Split('/', 2) is [var provider, var model] ? Words(written, provider, model)
                : Words(written, null, written)
            )
        );

    /// <summary>As "openai/gpt-5-mini", "gpt-5-mini", "GPT 5", "gpt", "mini" and "OpenAI"; "sim" would hide half of "simple".</summary>
    private static IEnumerable<SecretWord> Words(string written, string? provider, string model)
    {
        string last = model.Split('/')[^1];
        string family = string.Concat(last.TakeWhile(char.IsLetter));
        foreach (string name in (string[])[written, model, last, provider ?? ""])
        {
            // What is shorter stands inside of many a word.
            yield return new SecretWord(name, IsWhole: name.Length <= Shortest);
        }
        foreach (string maker in ModelMakers.Of(last))
        {
            yield return new SecretWord(maker, IsWhole: true);
        }
        if (family.Length > 1)
        {
            yield return new SecretWord(family, IsWhole: family.Length <= Shortest || provider is null);
        }
        string[] parts = [.. Part().Matches(model).Select(static match => match.Value).Where(IsTelling)];
        foreach (string part in parts.Concat(Spoken([.. parts.Append(family).Distinct()], last)))
        {
            yield return new SecretWord(part, IsWhole: true);
        }
    }

    private static bool IsTelling(string part) =>
        part.Any(char.IsLetter) && (part.Length >= Shortest || part.Any(char.IsDigit));

    /// <summary>As "Sonnet 4.5" where the model is "claude-sonnet-4-5-20250929".</summary>
    private static IEnumerable<string> Spoken(string[] words, string model) =>
        from version in Version().Matches(model).Select(static match => match.Value.Split('.', '-'))
        from length in Enumerable.Range(1, Math.Min(version.Length, 3))
        from point in s_points
        from word in words
        where word.Length > 1 && !word.Any(char.IsDigit)
        from joint in s_joints
        select $"{word}{joint}{string.Join(point, version.Take(length))}";

    /// <summary>What stands between two signs that are neither letters nor digits.</summary>
    [GeneratedRegex(@"[\p{L}\p{Nd}]+")]
    private static partial Regex Part();

    /// <summary>As "4-5", "3.1" or "5".</summary>
    [GeneratedRegex(@"(?<!\d)\d+([.-]\d+)*(?![\p{L}\d])")]
    private static partial Regex Version();
}
