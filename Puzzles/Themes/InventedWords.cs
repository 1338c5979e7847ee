using Gridlock.Puzzles.Identity;

namespace Gridlock.Puzzles.Themes;

/// <summary>Three syllables each, such as "lozbani"; any two differ in at least three letters, so that neither is read for the other.</summary>
internal sealed class InventedWords(SeededRandom random)
{
    internal const int LeastDistance = 3;

    private static readonly string[] Onsets = "b d f g k l m n p r s t v z br dr kl pl tr sk".Split(' ');

    // Hardly a word of English, German or Spanish has one of these inside, so that chance makes none of theirs.
    private static readonly string[] Joints = "bz dv fn gd gv kv ml mr pn rv tv vd vl vn vr zb zd zg zv".Split(' ');

    private static readonly string[] Vowels = ["a", "e", "i", "o", "u"];
    private static readonly string[] Codas = ["", "l", "m", "n", "r", "s", "x"];

    // Pieces that would embarrass someone who shows a puzzle to an audience.
    private static readonly string[] Unwanted =
    [
        "anal",
        "anus",
        "dik",
        "fag",
        "fuk",
        "kak",
        "kuk",
        "nig",
        "pis",
        "sex",
    ];

    private readonly List<string> _made = [];

    internal string Next()
    {
        while (true)
        {
            string word = string.Concat([
                Pick(Onsets),
                Pick(Vowels),
                Pick(Joints),
                Pick(Vowels),
                Pick(Onsets),
                Pick(Vowels),
                Pick(Codas),
            ]);
            if (
                !Unwanted.Any(piece => word.Contains(piece, StringComparison.Ordinal))
                && _made.TrueForAll(other => EditDistance.Between(word, other) >= LeastDistance)
            )
            {
                _made.Add(word);
                return word;
            }
        }
    }

    private string Pick(string[] from) => from[random.Below(from.Length)];
}
