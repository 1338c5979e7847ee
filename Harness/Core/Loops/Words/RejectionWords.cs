using System.Collections.Immutable;

namespace Gridlock.Core.Loops.Words;

/// <summary>Words by which a text says that what it has just put forward is not right; between two grids, one of them is enough.</summary>
internal static class RejectionWords
{
    internal static readonly ImmutableArray<string> All =
    [
        .. "no not isn doesn don but however wait still unfortunately incorrect wrong error errors mistake".Split(' '),
        .. "mistakes invalid duplicate duplicates conflict conflicts contradiction violates violated".Split(' '),
        .. "fails sorry apologize apologies".Split(' '),
        .. "nein nicht aber jedoch leider falsch fehler ungültig widerspruch verletzt".Split(' '),
        .. "pero todavía lamentablemente incorrecto incorrecta error inválido contradicción viola".Split(' '),
    ];

    private static readonly WordSet Set = new(All);

    internal static bool Holds(TextToken token) => Set.Holds(token);
}
