using Gridlock.Core.Judging.Claims.Lexing;
using Gridlock.Core.Judging.Claims.Names;
using Gridlock.Puzzles.Grids;

namespace Gridlock.Core.Judging.Claims.Parsing;

/// <summary>Reads a sentence's tokens as names, places, citations and words.</summary>
internal sealed class ItemReader(Vocabulary vocabulary, Grid grid)
{
    private const int FirstItems = 64;
    private const int HintsBefore = 5;
    private const int HintsAfter = 3;

    private readonly PlaceReader _places = new(vocabulary, grid);
    private readonly BareNumbers _numbers = new(vocabulary.Words, grid);
    private readonly CitationReader _citations = new(vocabulary.Words);
    private Item[] _items = [];
    private int _count;

    public ReadOnlySpan<Item> Items => _items.AsSpan(0, _count);

    /// <summary>Whether the sentence names an artifact and a place, or goes on with either.</summary>
    public bool HasArtifact { get; private set; }

    public bool HasPlace { get; private set; }

    public void Read(ReadOnlySpan<Token> tokens, bool isTable)
    {
        if (_items.Length < tokens.Length)
        {
            _items = new Item[tokens.Length <= FirstItems ? FirstItems : Lexer.MostTokens];
        }
        _count = 0;
        (HasArtifact, HasPlace) = (false, false);
        for (int at = 0; at < tokens.Length; )
        {
            ref Item item = ref _items[_count++];
            item = default;
            item.First = at;
            item.Other = -1;
            at += ReadOne(tokens, at, isTable, ref item);
            item.Last = at - 1;
            HasArtifact |= item.Kind == ItemKind.Artifact;
            HasPlace |= item.Kind == ItemKind.Columns;
        }
        int start = Lines.ListMark(Items);
        if (!isTable && BareNumbers.Leads(Items, start))
        {
            HasPlace |=
                _places.ReadNumber(tokens[..(_items[start].Last + 1)], _items[start].First, ref _items[start]) > 0;
        }
    }

    private int ReadOne(ReadOnlySpan<Token> tokens, int at, bool isTable, ref Item item)
    {
        ref readonly Token token = ref tokens[at];
        if (at > 0 && IsPlain(token))
        {
            return Plain(token, ref item);
        }
        if (token.Kind != TokenKind.Mark)
        {
            NamedThing[] things = [];
            int length = vocabulary.Names.MayStart(token) ? vocabulary.Names.Longest(tokens[at..], out things) : 0;
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
        if (taken == 0 && !isTable && _numbers.IsPointedAt(Items[..^1], tokens, at))
        {
            taken = _places.ReadNumber(tokens, at, ref item);
        }
        if (taken > 0)
        {
            return taken;
        }
        return Plain(token, ref item);
    }

    /// <summary>True for what begins no name, no place and no citation, as most words.</summary>
    private bool IsPlain(in Token token) =>
        token.Kind switch
        {
            TokenKind.Word => !vocabulary.Names.MayStart(token)
                && (vocabulary.Words.CuesOf(token.Value) & (Cue.CiteNoun | PlaceReader.Starters)) == 0
                && !PlaceReader.MayBeginEnd(token),
            TokenKind.Mark => !token.Is('#'),
            _ => false,
        };

    private int Plain(in Token token, ref Item item)
    {
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

    // "may" can be a month and "regla" a ruler: only where it is written as a name inside a sentence, stands in a table, or is a
    // noun that nothing is counted by here.
    private bool IsName(ReadOnlySpan<Token> tokens, int at, int length, bool isTable)
    {
        const Cue Nouns =
            Cue.CiteNoun | Cue.Section | Cue.Order | Cue.Case | Cue.Suppose | Cue.ColumnNoun | Cue.RowNoun;
        Cue cues = length > 1 || isTable ? Cue.None : vocabulary.Words.CuesOf(tokens[at].Value);
        bool counts = at + 1 < tokens.Length && tokens[at + 1].Kind == TokenKind.Number;
        return cues == Cue.None
            || ((cues & ~Nouns) == 0 && !counts)
            || (tokens[at].Capital && at > 0 && tokens[at - 1].Kind != TokenKind.Mark);
    }

    private void Name(ReadOnlySpan<Token> tokens, int at, int length, NamedThing[] things, ref Item item)
    {
        bool hinted = true;
        NamedThing thing = things.Length == 1 ? things[0] : Resolve(tokens, at, length, things, out hinted);
        item.Other = hinted || thing.Kind != NameKind.Artifact ? -1 : Other(things, thing);
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
    private NamedThing Resolve(ReadOnlySpan<Token> tokens, int at, int length, NamedThing[] things, out bool hinted)
    {
        hinted = true;
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
        hinted = false;
        foreach (NamedThing thing in things)
        {
            if (thing.Kind == NameKind.Artifact && grid.CategoryOf(thing.Index) == vocabulary.Preferred)
            {
                return thing;
            }
        }
        return things[0];
    }

    private static int Other(NamedThing[] things, NamedThing chosen)
    {
        foreach (NamedThing thing in things)
        {
            if (thing.Kind == NameKind.Artifact && thing != chosen)
            {
                return thing.Index;
            }
        }
        return -1;
    }

    private uint Hint(Token token) => token.Kind == TokenKind.Word ? vocabulary.HintsOf(token.Value) : 0;
}
