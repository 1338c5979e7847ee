namespace Gridlock.Core.Judging.Claims.Names;

/// <summary>Words that speak of the same category as the word of its name does.</summary>
internal static class Kin
{
    private static readonly string[][] s_same =
    [
        ["child", "children", "kid", "son", "daughter", "parent", "mother", "mom", "father"],
        ["mother", "mom", "mum", "mothers"],
        ["color", "colour", "paint"],
        ["drink", "drinker", "beverage"],
        ["nationality", "nationalities", "country"],
        ["lunch", "food", "meal"],
    ];

    public static IEnumerable<string> Of(string word) =>
        s_same.FirstOrDefault(words => words[0] == word)?.AsEnumerable() ?? [word];
}
