using Gridlock.Core.Judging.Claims.Lexing;

namespace Gridlock.Core.Judging.Claims.Parsing;

/// <summary>What words mean for what is spoken of.</summary>
internal sealed partial class ClauseReader
{
    private void OnWord(ReadOnlySpan<Item> items, int at)
    {
        ref readonly Item item = ref items[at];
        Cue cues = item.Cues;
        if (cues == Cue.None || Links.IsStill(items, at) || Links.IsAdverb(items, at))
        {
            return;
        }
        if ((cues & Cue.Relation) != 0 && Links.Relates(items, at))
        {
            _party.Relation = true;
            _party.Direct |= (cues & Cue.Direct) != 0 || (at > 0 && items[at - 1].Has(Cue.Direct));
            _party.Side =
                (cues & Cue.Left) != 0 ? -1
                : (cues & Cue.Right) != 0 ? 1
                : _party.Side;
            return;
        }
        if ((cues & (Cue.Boundary | Cue.But | Cue.Outside | Cue.Suppose)) != 0)
        {
            bool denied = _party is { Not: true, Count: 0, Place: 0 } && IsDenying(items, at);
            NewClause();
            _party.Not = denied;
        }
        if ((cues & Cue.Unsure) != 0)
        {
            _unsure = true;
        }
        if ((cues & Cue.Or) != 0 && !_party.Not && at > 0)
        {
            sink.Truncate(Subjects.NamesSubject(items, at) ? _sentenceStart : _clauseStart);
            _unsure = true;
        }
        if ((cues & Cue.And) != 0)
        {
            _comma = true;
        }
        if ((cues & Cue.Anyone) != 0 && IsNewSubject(items, at))
        {
            NewParty();
        }
        if ((cues & (Cue.Verb | Cue.Pronoun | Cue.Not | Cue.Would | Cue.Certain)) != 0)
        {
            Subject(items, at);
        }
        Polarity(items, at, cues);
    }

    // "Es ist unmöglich, dass …", "no es posible que …": what follows is denied; not "das widerspricht der Aussage, dass …".
    private static bool IsDenying(ReadOnlySpan<Item> items, int at)
    {
        int before = at > 0 && items[at - 1].Is(',') ? at - 2 : at - 1;
        return items[at].Has(Cue.That)
            && before >= 0
            && items[before].Has(Cue.Contradiction | Cue.Denies | Cue.Possible | Cue.Works);
    }

    // "…, the person in house 3", "… the name of the person in house 3"; not "Bob is the person in house 3".
    private bool IsNewSubject(ReadOnlySpan<Item> items, int at)
    {
        const int Near = 3;
        bool determined = false;
        for (int before = at - 1; before >= Math.Max(0, at - Near); before--)
        {
            determined |= items[before].Has(Cue.Determiner);
            if (items[before].Has(Cue.Is))
            {
                return false;
            }
        }
        return determined
            && (_comma || (_party is { Count: > 0, Predicate: true } && items[at - 1].Has(Cue.Determiner)));
    }

    /// <summary>A verb or a pronoun with no subject of its own takes the last one.</summary>
    private void Subject(ReadOnlySpan<Item> items, int at)
    {
        bool verb = items[at].Has(Cue.Verb | Cue.Certain);
        if (
            verb
            && _comma
            && _party.Count > 0
            && !Subjects.FollowsJoint(items, at)
            && Subjects.HasOwnSubject(items, at)
        )
        {
            NewClause();
        }
        bool pronoun = items[at].Has(Cue.Pronoun) && !(at + 1 < items.Length && items[at + 1].Has(Cue.Boundary));
        bool elided =
            verb
            && (_fresh || _comma)
            && Subjects.FollowsJoint(items, at)
            && !(inverts && Subjects.PrecedesName(items, at));
        if (pronoun && items[at].Has(Cue.It) && _fresh && _lastPlace.Place != 0)
        {
            // "House 1 is not Bob's, so it must be Ann's": the house.
            (_party.Place, _party.PlaceItem, _party.Places) = (_lastPlace.Place, _lastPlace.PlaceItem, 1);
            (pronoun, _fresh) = (false, false);
        }
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
        _party.Plural |= pronoun && items[at].Has(Cue.Plural);
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
        // "No, Bob is in house 2": said for itself.
        bool alone = at + 1 < items.Length && items[at + 1].Is(',');
        _party.Nameless |= (cues & Cue.Contradiction) != 0 && _party.Place != 0;
        bool denies =
            (cues & Cue.Denies) != 0 || ((cues & Cue.Contradiction) != 0 && _party.Place == 0 && !_party.Placed);
        _party.Not |= ((cues & (Cue.Not | Cue.Neither)) != 0 && !only && !alone) || denies;
        _except |= (cues & Cue.Except) != 0;
    }
}
