using Gridlock.Core.Judging.Claims.Lexing;

namespace Gridlock.Core.Judging.Claims.Parsing;

/// <summary>What one or more tokens of a sentence mean together.</summary>
internal struct Item
{
    public ItemKind Kind;
    public Cue Cues;

    /// <summary>The first and the last token.</summary>
    public int First;
    public int Last;

    /// <summary>The mark, the number, or the index of the artifact or category.</summary>
    public int Value;

    /// <summary>Another artifact of the same name; -1 where there is none.</summary>
    public int Other;

    /// <summary>Of columns, the positions; of a citation, unused.</summary>
    public ulong Mask;

    /// <summary>The columns in the order of the text, four bits each, from 1.</summary>
    public ulong Order;

    /// <summary>How many columns were named.</summary>
    public int Count;

    /// <summary>Of a citation, the numbers of the conditions as bits.</summary>
    public UInt128 Cited;

    public readonly bool Has(Cue cue) => (Cues & cue) != 0;

    public readonly bool Is(char mark) => Kind == ItemKind.Mark && Value == mark;
}
