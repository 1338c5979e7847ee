using Gridlock.Core.Judging.Claims.Lexing;
using Gridlock.Core.Judging.Claims.Names;
using Gridlock.Puzzles.Grids;

namespace Gridlock.Core.Judging.Claims.Parsing;

/// <summary>Reads a sentence's tokens as names, places, citations and words.</summary>
internal sealed class ItemReader(Vocabulary vocabulary, Grid grid)
{
    private const int HintsBefore = 5;
    private const int HintsAfter = 3;

    private readonly Item[] _items = new Item[Lexer.MostTokens];
    private readonly PlaceReader _places = new(vocabulary, grid);
    private readonly CitationReader _citations = new(vocabulary.Words);
    private int _count;

    public ReadOnlySpan<Item> Items => _items.AsSpan(0, _count);

    /// <summary>Whether the sentence names an artifact and a place, or goes on with either.</summary>
    public bool HasArtifact { get; private set; }

    public bool HasPlace { get; private set; }

    public void Read(ReadOnlySpan<Token> tokens, bool isTable)
    {
        _count = 0;
        (HasArtifact, HasPlace) = (false, false);
        for (int at = 0; at < tokens.Length; )
        {
            ref Item item = ref _items[_count++];
            item = default;
            item.First = at;
            at += ReadOne(tokens, at, isTable, ref item);
            item.Last = at - 1;
            HasArtifact |= item.Kind == ItemKind.Artifact;
            HasPlace |= item.Kind == ItemKind.Columns;
        }
    }

    private int ReadOne(ReadOnlySpan<Token> tokens, int at, bool isTable, ref Item item)
    {
        Token token = tokens[at];
        if (token.Kind != TokenKind.Mark)
        {
            int length = vocabulary.Names.Longest(tokens[at..], out IReadOnlyList<NamedThing> things);
            if (length > 0 && IsName(tokens, at, length, isTable))
            {
                Name(tokens, at, length, things, ref item);
                return length;
            }
            length = _citations.Read(tokens[at..], ref item);
            if (length > 0)
            {
                return length;
            }
        }
        int taken = _places.Read(tokens, at, ref item);
        if (taken > 0)
        {
            return taken;
        }
        item.Kind = token.Kind switch
        {
            TokenKind.Word => ItemKind.Word,
            TokenKind.Number => ItemKind.Number,
            _ => ItemKind.Mark,
        };
        item.Value = token.Value;
        item.Cues = token.Kind == TokenKind.Word ? vocabulary.Words.CuesOf(token.Value) : Cue.None;
        return 1;
    }

    // "may" can be a month: only where it is written as a name inside a sentence, or stands in a table.
    private bool IsName(ReadOnlySpan<Token> tokens, int at, int length, bool isTable) =>
        length > 1
        || isTable
        || vocabulary.Words.CuesOf(tokens[at].Value) == Cue.None
        || (tokens[at].Capital && at > 0 && tokens[at - 1].Kind != TokenKind.Mark);

    private void Name(ReadOnlySpan<Token> tokens, int at, int length, IReadOnlyList<NamedThing> things, ref Item item)
    {
        NamedThing thing = things.Count == 1 ? things[0] : Resolve(tokens, at, length, things);
        item.Value = thing.Index;
        switch (thing.Kind)
        {
            case NameKind.Column:
                item.Kind = ItemKind.Columns;
                item.Mask = grid.Column(thing.Index);
                item.Order = (ulong)thing.Index + 1;
                item.Count = 1;
                break;
            case NameKind.Category:
                item.Kind = ItemKind.Category;
                break;
            default:
                item.Kind = ItemKind.Artifact;
                break;
        }
    }

    /// <summary>A name in several categories: the one that the words beside it speak of, else the one of names.</summary>
    private NamedThing Resolve(ReadOnlySpan<Token> tokens, int at, int length, IReadOnlyList<NamedThing> things)
    {
        int start = Math.Max(0, at - HintsBefore);
        int end = Math.Min(tokens.Length, at + length + HintsAfter);
        for (int distance = 1; distance <= HintsBefore; distance++)
        {
            uint hints = (at - distance >= start ? Hint(tokens[at - distance]) : 0);
            hints |= at + length - 1 + distance < end ? Hint(tokens[at + length - 1 + distance]) : 0;
            foreach (NamedThing thing in things)
            {
                if (thing.Kind == NameKind.Artifact && (hints >> grid.CategoryOf(thing.Index) & 1) != 0)
                {
                    return thing;
                }
            }
        }
        foreach (NamedThing thing in things)
        {
            if (thing.Kind == NameKind.Artifact && grid.CategoryOf(thing.Index) == vocabulary.Preferred)
            {
                return thing;
            }
        }
        return things[0];
    }

    private uint Hint(Token token) => token.Kind == TokenKind.Word ? vocabulary.HintsOf(token.Value) : 0;
}
