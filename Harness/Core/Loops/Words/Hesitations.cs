using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Gridlock.Core.Loops.Words;

/// <summary>Words by which a text takes back what it has just said, in the languages that Gridlock writes prompts in.</summary>
internal static class Hesitations
{
    internal static readonly ImmutableArray<string> Words =
    [
        "wait",
        "hmm",
        "hm",
        "alternatively",
        "actually",
        "oops",
        "confused",
        "stuck",
        "reconsider",
        "warte",
        "moment",
        "alternativ",
        "eigentlich",
        "verwirrt",
        "nochmal",
        "espera",
        "mmm",
        "alternativamente",
        "realmente",
        "confundido",
    ];

    private static readonly FrozenSet<uint> Hashes = Words.Select(Hash).ToFrozenSet();

    internal static bool Holds(TextToken token) => token.IsWord && Hashes.Contains(token.Hash);

    private static uint Hash(string word)
    {
        var reader = new TokenReader();
        TextToken token = default;
        foreach (char letter in word + " ")
        {
            reader.Add(letter, out token);
        }
        return token.Hash;
    }
}
