using System.Collections.Immutable;

namespace Gridlock.Core.Loops.Words;

/// <summary>Words by which a text takes back what it has said, in the languages that Gridlock writes prompts in. Few texts that get on
/// with their work have two of them within a few paragraphs.</summary>
internal static class DoubtWords
{
    internal static readonly ImmutableArray<string> All =
    [
        .. "wait hmm hm alternatively actually oops confused stuck reconsider reevaluate redo".Split(' '),
        .. "still incorrect wrong mistake error invalid sorry apologize apologies".Split(' '),
        .. "warte moment alternativ eigentlich verwirrt nochmal erneut immer falsch fehler ungültig leider".Split(' '),
        .. "espera mmm alternativamente realmente confundido todavía incorrecto equivocado inválido".Split(' '),
    ];

    private static readonly WordSet Set = new(All);

    internal static bool Holds(TextToken token) => Set.Holds(token);
}
