using System.Collections.Immutable;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Themes;

/// <summary>Words made fresh for each puzzle from syllables, so that no model has associations with them.</summary>
public sealed class Invented : Theme
{
    /// <summary>Two names differ in at least so many letters, so that neither is read for the other.</summary>
    internal const int LeastDistance = 3;

    private static readonly string[] Onsets =
    [
        "b",
        "d",
        "f",
        "g",
        "k",
        "l",
        "m",
        "n",
        "p",
        "r",
        "s",
        "t",
        "v",
        "z",
        "br",
        "dr",
        "kl",
        "pl",
        "tr",
        "sk",
    ];
    private static readonly string[] Vowels = ["a", "e", "i", "o", "u"];
    private static readonly string[] Codas = ["", "l", "m", "n", "r", "s", "x"];

    public override string Name => "invented";

    public override PlaceNoun Column(Language language) => new("bay", "bays");

    public override ImmutableArray<ThemedCategory> Draw(int rows, int columns, Language language, SeededRandom random)
    {
        var taken = new List<string>();
        var drawn = ImmutableArray.CreateBuilder<ThemedCategory>(rows);
        for (int row = 0; row < rows; row++)
        {
            string category = Fresh(taken, random);
            drawn.Add(
                new(
                    category,
                    [.. Enumerable.Range(0, columns).Select(_ => new Noun(Fresh(taken, random), Gender.None))]
                )
            );
        }
        return drawn.ToImmutable();
    }

    private static string Fresh(List<string> taken, SeededRandom random)
    {
        while (true)
        {
            string word = Syllable(random, "") + Syllable(random, "") + Syllable(random, Pick(Codas, random));
            if (taken.TrueForAll(other => EditDistance.Between(word, other) >= LeastDistance))
            {
                taken.Add(word);
                return word;
            }
        }
    }

    private static string Syllable(SeededRandom random, string coda) =>
        Pick(Onsets, random) + Pick(Vowels, random) + coda;

    private static string Pick(string[] from, SeededRandom random) => from[random.Below(from.Length)];
}
