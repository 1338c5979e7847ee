using Gridlock.Core.Judging.Claims.Lexing;

namespace Gridlock.Core.Judging.Claims.Parsing;

/// <summary>What names and places mean for what is spoken of.</summary>
internal sealed partial class ClauseReader
{
    private void OnArtifact(ReadOnlySpan<Token> tokens, ReadOnlySpan<Item> items, int at)
    {
        if (_except)
        {
            _except = false;
            return;
        }
        bool starts = _comma && Subjects.StartsClause(items, at);
        if (_party.Relation && !starts)
        {
            OnObject(items[at].Value, at);
            return;
        }
        if (_party.Nameless && !starts)
        {
            return;
        }
        bool after = _party is { Count: > 0, Place: 0 } && Appositions.FollowsComma(items, at);
        if (starts && (after || _party.Predicate || _party.Nameless || _party.Relation || _party.Object))
        {
            NewParty();
        }
        bool another = _party is { Apposed: true, Predicate: false } && IsAnother(items, at);
        (_comma, _fresh) = (false, false);
        if (another || (_party is { Placed: true, Predicate: false } && !Appositions.IsWith(items, at)))
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
        else if (_party is { Count: 0 } or { Predicate: false } or { Listing: true } || Links.Identifies(items, at))
        {
            _party.Add(items[at].Value, at);
        }
    }

    // "Bob (house 1), Carol (house 2)" and "Bob (house 1) and Carol"; not "Bob (house 1), the Dane, …".
    private bool IsAnother(ReadOnlySpan<Item> items, int at) =>
        _comma
        && (
            !Appositions.FollowsComma(items, at)
            || sink.Shares(items[at].Value, _party)
            || Appositions.HasBracketedPlace(items, at)
        );

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
        int artifact = sink.Choose(items[at], _party);
        _party.Add(artifact, at);
        bool open = IsOpen;
        if (!_unsure && !open && _party.Places == 1)
        {
            Say(tokens, items, artifact, at, _party.Place, _party.PlaceItem, at);
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
        int before = Links.Before(items, at);
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
        if (Links.IsLeftFor(items, before, at))
        {
            return true;
        }
        if (_party is { Not: true, Placed: true } && !Subjects.StartsClause(items, at))
        {
            return link.Is(',') || link.Has(Cue.Or | Cue.And | Cue.In | Cue.Neither);
        }
        if (link.Kind == ItemKind.Mark)
        {
            return link.Value
                    is '='
                        or ':'
                        or '('
                        or '→'
                        or '>'
                        or '-'
                        or '–'
                        or '—'
                        or '@'
                        or '≠'
                        or '['
                        or '⇒'
                        or '∈'
                        or '∉'
                        or '{'
                || (link.Value == ',' && (_party.Listing || _party.Object));
        }
        if (_party.Object)
        {
            return link.Has(Cue.In) && before >= 1 && before - 1 <= _party.Item(0) + 3;
        }
        bool isNot = link.Has(Cue.Not) && before > 0 && items[before - 1].Has(Cue.Is);
        return link.Kind == ItemKind.Word && (isNot || link.Has(Cue.In | Cue.Takes | Cue.Verb));
    }

    private void Put(ReadOnlySpan<Token> tokens, ReadOnlySpan<Item> items, int at)
    {
        ref readonly Item item = ref items[at];
        bool open = IsOpen;
        bool pairs = _respectively && item.Count == _party.Count && item.Count > 1;
        bool several = _party is { Plural: true, Count: 1 } && item.Count > 1;
        if (!_unsure && !several && (!open || item.Count > 1))
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
            for (int member = 0; member < _party.Count && !IsOpen; member++)
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
        if (_isParts)
        {
            return;
        }
        ref readonly Item named = ref items[artifactItem];
        bool denied = Denials.IsDenied(items, at, bare: !_party.Predicate);
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
}
