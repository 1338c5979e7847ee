using Gridlock.Core.Judging.Claims.Lexing;

namespace Gridlock.Core.Judging.Claims.Parsing;

/// <summary>Reads one sentence from left to right for what it says about where artifacts are.</summary>
internal sealed class ClauseReader(StatementSink sink)
{
    private const int MostNested = 4;

    private readonly Party[] _outer = new Party[MostNested];
    private Party _party;
    private Party _last;
    private int _depth;
    private bool _fresh;
    private bool _comma;
    private bool _unsure;
    private bool _except;
    private bool _respectively;
    private int _clauseStart;

    /// <summary>The place that the sentence ended on with nothing said of it, as a heading does; 0 for none.</summary>
    public ulong Announced => _party is { Count: 0, Nameless: false, Places: 1 } ? _party.Place : 0;

    /// <param name="held">The place that an earlier line announced for the lines below it; 0 for none.</param>
    public void Read(ReadOnlySpan<Token> tokens, ReadOnlySpan<Item> items, ulong held)
    {
        (_party, _last, _depth) = (default, default, 0);
        NewClause();
        if (held != 0)
        {
            (_party.Place, _party.PlaceItem, _party.Places) = (held, -1, 1);
            (_party.Predicate, _party.Listing) = (true, true);
        }
        _respectively = false;
        foreach (ref readonly Item item in items)
        {
            _respectively |= item.Has(Cue.Respectively);
        }
        for (int at = 0; at < items.Length; at++)
        {
            switch (items[at].Kind)
            {
                case ItemKind.Artifact:
                    OnArtifact(tokens, items, at);
                    break;
                case ItemKind.Columns:
                    OnPlace(tokens, items, at);
                    break;
                case ItemKind.Word:
                    OnWord(items, at);
                    break;
                case ItemKind.Mark:
                    OnMark(items, at);
                    break;
            }
        }
    }

    private void NewClause()
    {
        NewParty();
        _fresh = true;
        _except = false;
        _unsure = false;
    }

    private void NewParty()
    {
        // What another was only compared with is hardly who "he" is.
        if (_party is { Count: > 0, Nameless: false } && !(_party.Object && _last.Count > 0))
        {
            _last = _party;
        }
        _party = default;
        _comma = false;
        _clauseStart = sink.Count;
    }

    /// <summary>Goes on with what was spoken of last, without how it was spoken of.</summary>
    private void Resume(bool keepPlace)
    {
        _party = default;
        for (int member = 0; member < _last.Count; member++)
        {
            _party.Add(_last.Artifact(member), _last.Item(member));
        }
        if (keepPlace && _last is { Not: false, Places: 1 } && (!_last.Possible || _last.Certain))
        {
            (_party.Place, _party.PlaceItem, _party.Places) = (_last.Place, _last.PlaceItem, 1);
            _party.Apposed = true;
        }
        _fresh = false;
    }

    private void OnArtifact(ReadOnlySpan<Token> tokens, ReadOnlySpan<Item> items, int at)
    {
        if (_except)
        {
            _except = false;
            return;
        }
        bool starts = _comma && Look.StartsClause(items, at);
        if (_party.Relation && !starts)
        {
            OnObject(items[at].Value, at);
            return;
        }
        if (_party.Nameless && !starts)
        {
            return;
        }
        if (starts && (_party.Predicate || _party.Nameless || _party.Relation))
        {
            NewParty();
        }
        (_comma, _fresh) = (false, false);
        if (_party is { Placed: true, Predicate: false })
        {
            NewParty();
        }
        if (_party.Place != 0)
        {
            Attribute(tokens, items, at);
        }
        else if (_party is { Predicate: true, Listing: false, Count: > 0 } && (_party.Not || _party.Possible))
        {
            // "Bob is not the Dane": neither can be placed by what follows.
            _party.Nameless = true;
        }
        else if (_party is { Count: 0 } or { Predicate: false } or { Listing: true } || Look.Identifies(items, at))
        {
            _party.Add(items[at].Value, at);
        }
    }

    /// <summary>What another stands in relation to: it may be placed by what follows it closely, nothing else.</summary>
    private void OnObject(int artifact, int at)
    {
        if (_party.Count == 0)
        {
            (_party.Nameless, _party.Relation) = (true, false);
            return;
        }
        NewParty();
        _party.Object = true;
        _party.Add(artifact, at);
    }

    private void Attribute(ReadOnlySpan<Token> tokens, ReadOnlySpan<Item> items, int at)
    {
        _party.Add(items[at].Value, at);
        bool open = _party is { Possible: true, Certain: false, Not: false };
        if (!_unsure && !open && _party.Places == 1)
        {
            Say(tokens, items, items[at].Value, at, _party.Place, _party.PlaceItem, at);
        }
    }

    private void OnPlace(ReadOnlySpan<Token> tokens, ReadOnlySpan<Item> items, int at)
    {
        ref readonly Item item = ref items[at];
        if (_except || _party.Relation)
        {
            OnReference(tokens, items, at);
            return;
        }
        if (_party.Nameless)
        {
            return;
        }
        int before = Look.Before(items, at);
        if (_party.Count > 0 && (_party.Place == 0 || _party.Apposed) && IsLinked(items, before, at))
        {
            Put(tokens, items, at);
            return;
        }
        bool not = _party.Not && _party.Count == 0;
        NewParty();
        (_party.Place, _party.PlaceItem, _party.Places, _party.Not) = (item.Mask, at, item.Count, not);
        _fresh = false;
    }

    private bool IsLinked(ReadOnlySpan<Item> items, int before, int at)
    {
        if (before < 0)
        {
            return false;
        }
        ref readonly Item link = ref items[before];
        if (_party is { Not: true, Placed: true } && !Look.StartsClause(items, at))
        {
            return link.Is(',') || link.Has(Cue.Or | Cue.And | Cue.In | Cue.Neither);
        }
        if (link.Kind == ItemKind.Mark)
        {
            return link.Value is '=' or ':' or '(' or '→' or '>' or '-' or '–' or '—' or '@' or '≠' or '[' or '⇒'
                || (link.Value == ',' && (_party.Listing || _party.Object));
        }
        if (_party.Object)
        {
            return link.Has(Cue.In) && before >= 1 && before - 1 <= _party.Item(0) + 3;
        }
        return link.Kind == ItemKind.Word && link.Has(Cue.In | Cue.Takes | Cue.Verb);
    }

    private void Put(ReadOnlySpan<Token> tokens, ReadOnlySpan<Item> items, int at)
    {
        ref readonly Item item = ref items[at];
        bool open = _party is { Possible: true, Certain: false, Not: false };
        bool pairs = _respectively && item.Count == _party.Count && item.Count > 1;
        if (!_unsure && (!open || item.Count > 1))
        {
            for (int member = 0; member < _party.Count; member++)
            {
                ulong cells = pairs ? sink.Column((int)(item.Order >> (4 * member) & 15)) : item.Mask;
                Say(tokens, items, _party.Artifact(member), _party.Item(member), cells, at, at);
            }
        }
        (_party.Place, _party.PlaceItem, _party.Places) = _party.Not || open ? (0, 0, 0) : (item.Mask, at, item.Count);
        (_party.Placed, _party.Apposed, _party.Predicate) = (true, false, false);
    }

    /// <summary>A place that is only spoken from: "directly left of house 3", "other than house 3".</summary>
    private void OnReference(ReadOnlySpan<Token> tokens, ReadOnlySpan<Item> items, int at)
    {
        ref readonly Item item = ref items[at];
        ulong cells = item.Count == 1 ? sink.Beside(item.Mask, _party.Side) : 0;
        if (!_except && _party is { Direct: true, Side: not 0, Count: > 0, Object: false } && cells != 0 && !_unsure)
        {
            for (
                int member = 0;
                member < _party.Count && _party is not { Possible: true, Certain: false, Not: false };
                member++
            )
            {
                Say(tokens, items, _party.Artifact(member), _party.Item(member), cells, at, at);
            }
        }
        _except = false;
        (_party.Relation, _party.Direct, _party.Side) = (false, false, 0);
        _party.Nameless = _party.Count == 0;
        _party.Placed = true;
        _party.Predicate = false;
    }

    private void Say(
        ReadOnlySpan<Token> tokens,
        ReadOnlySpan<Item> items,
        int artifact,
        int artifactItem,
        ulong cells,
        int placeItem,
        int at
    )
    {
        ref readonly Item named = ref items[artifactItem];
        bool denied = Look.IsDenied(items, at, bare: !_party.Predicate);
        sink.Add(
            tokens,
            (named.First, named.Last),
            placeItem < 0 ? null : (items[placeItem].First, items[placeItem].Last),
            artifact,
            cells,
            _party.Not ^ denied,
            _party.Would,
            at
        );
    }

    private void OnWord(ReadOnlySpan<Item> items, int at)
    {
        ref readonly Item item = ref items[at];
        Cue cues = item.Cues;
        if (cues == Cue.None)
        {
            return;
        }
        if ((cues & Cue.Relation) != 0 && Look.Relates(items, at))
        {
            _party.Relation = true;
            _party.Direct |= (cues & Cue.Direct) != 0 || (at > 0 && items[at - 1].Has(Cue.Direct));
            _party.Side =
                (cues & Cue.Left) != 0 ? -1
                : (cues & Cue.Right) != 0 ? 1
                : _party.Side;
            return;
        }
        if ((cues & (Cue.Boundary | Cue.But | Cue.Outside)) != 0)
        {
            NewClause();
        }
        if ((cues & Cue.Unsure) != 0)
        {
            _unsure = true;
        }
        if ((cues & Cue.Or) != 0 && !_party.Not)
        {
            sink.Truncate(_clauseStart);
            _unsure = true;
        }
        if ((cues & Cue.And) != 0)
        {
            _comma = true;
        }
        if ((cues & Cue.Anyone) != 0 && _comma && at > 0 && items[at - 1].Has(Cue.Determiner))
        {
            NewParty();
        }
        if ((cues & (Cue.Verb | Cue.Pronoun | Cue.Not | Cue.Would | Cue.Certain)) != 0)
        {
            Subject(items, at);
        }
        Polarity(items, at, cues);
    }

    /// <summary>A verb or a pronoun with no subject of its own takes the last one.</summary>
    private void Subject(ReadOnlySpan<Item> items, int at)
    {
        bool verb = items[at].Has(Cue.Verb | Cue.Certain);
        if (verb && _comma && _party.Count > 0 && !Look.FollowsJoint(items, at) && Look.HasOwnSubject(items, at))
        {
            NewClause();
        }
        bool pronoun = items[at].Has(Cue.Pronoun) && !(at + 1 < items.Length && items[at + 1].Has(Cue.Boundary));
        bool elided = verb && (_fresh || _comma) && Look.FollowsJoint(items, at);
        if ((elided || pronoun) && (_party.Count > 0 || _party.Place != 0) && !_fresh)
        {
            NewParty();
            Resume(keepPlace: true);
            _comma = false;
        }
        else if ((elided || pronoun) && _fresh && _last.Count > 0)
        {
            Resume(keepPlace: true);
        }
        if (verb)
        {
            _party.Nameless |= _party.Object && !(at > 0 && items[at - 1].Has(Cue.Relative));
            _party.Predicate = true;
        }
        _fresh = false;
    }

    private void Polarity(ReadOnlySpan<Item> items, int at, Cue cues)
    {
        _party.Possible |= (cues & Cue.Possible) != 0;
        _party.Certain |= (cues & Cue.Certain) != 0;
        _party.Would |= (cues & Cue.Would) != 0;
        bool only = at + 1 < items.Length && items[at + 1].Has(Cue.Certain);
        bool denies =
            (cues & Cue.Denies) != 0 || ((cues & Cue.Contradiction) != 0 && _party.Place == 0 && !_party.Placed);
        _party.Not |= ((cues & (Cue.Not | Cue.Neither)) != 0 && !only) || denies;
        _except |= (cues & Cue.Except) != 0;
    }

    private void OnMark(ReadOnlySpan<Item> items, int at)
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
            case '(' or '[':
                Open(items, at);
                break;
            case ')' or ']':
                Close();
                break;
            case '≠':
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
        if (!links || (_party.Count > 0 && Look.NamesSubject(items, at)))
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
        ItemKind before = items[at - 1].Kind;
        if (before == ItemKind.Columns && items[at - 1].Count == 1)
        {
            _party = default;
            (_party.Place, _party.PlaceItem, _party.Places) = (items[at - 1].Mask, at - 1, 1);
            (_party.Predicate, _party.Listing, _party.Would) = (true, true, outer.Would);
        }
        else if (outer.Count > 0 && Look.IsAbout(items, outer.Item(outer.Count - 1), at))
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
