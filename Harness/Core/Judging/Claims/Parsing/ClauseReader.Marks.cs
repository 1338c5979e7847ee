using Gridlock.Core.Judging.Claims.Lexing;

namespace Gridlock.Core.Judging.Claims.Parsing;

/// <summary>What marks mean for what is spoken of.</summary>
internal sealed partial class ClauseReader
{
    private void OnMark(ReadOnlySpan<Token> tokens, ReadOnlySpan<Item> items, int at)
    {
        switch (items[at].Value)
        {
            case ',':
                Comma();
                break;
            case ';' or '|':
                NewClause();
                break;
            case ':':
                Colon(items, at);
                break;
            case '(' when Appositions.IsLabel(tokens, items, at):
                // "(a) …; (b) …": parts of which a condition counts how many are true.
                _isParts = true;
                break;
            case '(' or '[':
                Open(items, at);
                break;
            case ')' or ']':
                Close();
                break;
            case '≠' or '∉':
                _party.Not = true;
                break;
            case '!' when at + 1 < items.Length && items[at + 1].Is('='):
                _party.Not = true;
                break;
        }
    }

    private void Comma()
    {
        _comma = true;
        if (_party.Relation)
        {
            // "Bob and Carol are next to each other, …": nothing more is said of them here.
            (_party.Relation, _party.Placed, _party.Predicate) = (false, true, false);
        }
    }

    private void Colon(ReadOnlySpan<Item> items, int at)
    {
        bool links =
            at > 0
            && !_party.Relation
            && !_party.Nameless
            && !_party.Placed
            && (_party.Place != 0 || _party.Count > 0)
            && !_fresh;
        if (!links || (_party.Count > 0 && Subjects.NamesSubject(items, at)))
        {
            NewClause();
            return;
        }
        (_party.Predicate, _party.Listing) = (true, true);
    }

    private void Open(ReadOnlySpan<Item> items, int at)
    {
        _outer[_depth % MostNested] = _party;
        _depth++;
        if (at == 0)
        {
            return;
        }
        Party outer = _party;
        if (outer is { Count: > 0, Nameless: false, Object: false })
        {
            _last = outer;
        }
        bool elsewhere = outer.Object && at + 1 < items.Length && items[at + 1].Has(Cue.In);
        _clauseStart = sink.Count;
        ItemKind before = items[at - 1].Kind;
        if (before == ItemKind.Columns && items[at - 1].Count == 1)
        {
            _party = default;
            (_party.Place, _party.PlaceItem, _party.Places) = (items[at - 1].Mask, at - 1, 1);
            (_party.Predicate, _party.Listing, _party.Would) = (true, true, outer.Would);
        }
        else if (outer.Count > 0 && !elsewhere && Appositions.IsAbout(items, outer.Item(outer.Count - 1), at))
        {
            _party = default;
            _party.Add(outer.Artifact(outer.Count - 1), outer.Item(outer.Count - 1));
            (_party.Listing, _party.Would) = (true, outer.Would);
            if (outer is { Not: false, Places: 1, Possible: false })
            {
                (_party.Place, _party.PlaceItem, _party.Places) = (outer.Place, outer.PlaceItem, 1);
                (_party.Predicate, _party.Apposed) = (true, true);
            }
        }
        else
        {
            (_party, _comma) = (default, false);
            _clauseStart = sink.Count;
        }
    }

    private void Close()
    {
        if (_depth == 0)
        {
            return;
        }
        Party inner = _party;
        _depth--;
        _party = _outer[_depth % MostNested];
        _unsure = false;
        if (_party is { Count: 0, Place: 0 } && inner is { Count: > 0, Place: 0 })
        {
            _party = inner;
            _party.Listing = false;
            return;
        }
        bool same = inner.Count > 0 && _party.Count > 0 && inner.Artifact(0) == _party.Artifact(_party.Count - 1);
        if (same && inner is { Not: false, Places: 1 } && _party.Place == 0)
        {
            (_party.Place, _party.PlaceItem, _party.Places) = (inner.Place, inner.PlaceItem, 1);
            _party.Apposed = true;
        }
    }
}
