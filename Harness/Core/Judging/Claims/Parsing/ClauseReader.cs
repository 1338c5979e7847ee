using Gridlock.Core.Judging.Claims.Lexing;

namespace Gridlock.Core.Judging.Claims.Parsing;

/// <summary>Reads one sentence from left to right for what it says about where artifacts are.</summary>
/// <param name="inverts">Whether a subject may stand behind its verb, as in German and Spanish.</param>
internal sealed partial class ClauseReader(StatementSink sink, bool inverts)
{
    private const int MostNested = 4;

    private readonly Party[] _outer = new Party[MostNested];
    private Party _party;
    private Party _last;
    private Party _lastPlace;
    private int _depth;
    private bool _fresh;
    private bool _comma;
    private bool _unsure;
    private bool _except;
    private bool _respectively;
    private bool _isQuestion;
    private bool _isParts;
    private int _clauseStart;
    private int _sentenceStart;

    /// <summary>The place that the sentence ended on with nothing said of it, as a heading does; 0 for none.</summary>
    public ulong Announced => _party is { Count: 0, Nameless: false, Places: 1 } ? _party.Place : 0;

    /// <summary>A sentence of which nothing is to be read.</summary>
    public void Skip() => _party = default;

    /// <param name="held">The place that an earlier line announced for the lines below it; 0 for none.</param>
    public void Read(ReadOnlySpan<Token> tokens, ReadOnlySpan<Item> items, ulong held, bool isQuestion)
    {
        _isQuestion = isQuestion;
        (_party, _last, _depth) = (default, default, 0);
        NewClause();
        if (held != 0)
        {
            (_party.Place, _party.PlaceItem, _party.Places) = (held, -1, 1);
            (_party.Predicate, _party.Listing) = (true, true);
            _fresh = false;
        }
        (_respectively, _isParts) = (false, false);
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
                    OnMark(tokens, items, at);
                    break;
            }
        }
    }

    // "could be" says nothing of one place; a question supposes it.
    private bool IsOpen => !_isQuestion && _party is { Possible: true, Certain: false, Not: false };

    private void NewClause()
    {
        NewParty();
        _sentenceStart = sink.Count;
        _fresh = true;
        _except = false;
        _unsure = false;
    }

    private void NewParty()
    {
        // What another was only compared with is hardly who "he" is.
        _lastPlace = _party is { Places: 1, Placed: false, Nameless: false } ? _party : default;
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
}
