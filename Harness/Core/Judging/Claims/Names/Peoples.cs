namespace Gridlock.Core.Judging.Claims.Names;

/// <summary>Other words for people of a country, of which puzzles are fond.</summary>
internal static class Peoples
{
    private static readonly string[][] s_same =
    [
        ["brit", "british", "briton", "englishman", "english", "britain", "britisher"],
        ["dane", "danish", "denmark"],
        ["german", "germany"],
        ["chinese", "china"],
        ["mexican", "mexico"],
        ["swede", "swedish", "sweden"],
        ["norwegian", "norway"],
        ["spaniard", "spanish", "spain"],
        ["japanese", "japan"],
        ["ukrainian", "ukraine"],
        ["finn", "finnish", "finland"],
        ["dutchman", "dutch", "netherlands"],
        ["frenchman", "french", "france"],
        ["pole", "polish", "poland"],
        ["turk", "turkish", "turkey"],
        ["scot", "scottish", "scotsman", "scotland"],
        ["irishman", "irish", "ireland"],
        ["italian", "italy"],
        ["russian", "russia"],
        ["american", "america", "usa"],
        ["canadian", "canada"],
        ["indian", "india"],
        ["brazilian", "brazil"],
    ];

    /// <summary>The other words; empty for a word that is none of these.</summary>
    public static IEnumerable<string> SameAs(string word) =>
        s_same.FirstOrDefault(words => words.Contains(word))?.Where(other => other != word) ?? [];
}
