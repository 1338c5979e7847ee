using Gridlock.Core.Judging.Claims.Lexing;

namespace Gridlock.Core.Judging.Claims.Parsing;

/// <summary>What is assumed at each place of a text, and until when.</summary>
internal sealed class HypothesisStack
{
    private const int Most = 8;

    // "Let us go back"
    private const int MostBeforeWithdrawal = 3;

    /// <summary>So many lines after "suppose:" something has to be supposed.</summary>
    private const int MostGap = 3;

    private readonly Hypothesis[] _open = new Hypothesis[Most];
    private int _count;
    private long _sentence;
    private long _line;
    private bool _comma;
    private bool _trailing;
    private bool _concludes;
    private bool _refuted;
    private bool _paragraphEnded;

    public int Depth => _count;

    /// <summary>A line ended; an empty one ends a paragraph.</summary>
    public void EndLine(bool isEmpty)
    {
        _line++;
        _paragraphEnded |= isEmpty;
        for (int at = _count - 1; at >= 0; at--)
        {
            if (_open[at] is { Kind: HypothesisKind.Conditional, Announced: false })
            {
                Close(at);
            }
        }
    }

    /// <summary>A line begins; what a line above announced goes on over a gap only to entries and to "or".</summary>
    public void StartLine(ReadOnlySpan<Item> items)
    {
        bool goesOn = Lines.ListMark(items) > 0 || items[0].Has(Cue.Or);
        for (int at = _count - 1; _paragraphEnded && !goesOn && at >= 0; at--)
        {
            ref Hypothesis open = ref _open[at];
            bool never = open is { Artifact: < 0, Kind: not HypothesisKind.Case } && open.Line < _line - MostGap;
            if (open.Kind == HypothesisKind.Conditional || never)
            {
                Close(at);
            }
        }
        _paragraphEnded = false;
    }

    /// <summary>A heading or a final answer: nothing that was assumed before holds.</summary>
    public void EndSection() => _count = 0;

    /// <summary>Marks what the sentence says under an assumption, and opens and closes assumptions on the way.</summary>
    public void Read(ReadOnlySpan<Item> items, Span<Statement> statements, bool isQuestion, ulong anyPosition)
    {
        _sentence++;
        if (items.Length > 0 && !HypothesisCues.GoesOn(items))
        {
            CloseConditionals();
        }
        int next = 0;
        int clause = 0;
        bool lists = false;
        (_comma, _trailing, _concludes) = (false, false, false);
        for (int at = 0; at < items.Length; at++)
        {
            _comma |= items[at].Is(',') || (items[at].Has(Cue.Boundary) && !items[at].Has(Cue.If));
            _concludes |= items[at].Has(Cue.Then);
            lists |= items[at].Has(Cue.Possible) && !items[at].Has(Cue.Verb);
            if (items[at].Kind is ItemKind.Word)
            {
                OnWord(items, at);
                clause = items[at].Has(Cue.Boundary) && !items[at].Has(Cue.If) ? next : clause;
            }
            if (_refuted)
            {
                // "…, which is impossible": said only to be withdrawn.
                Suspend(Links.IsRelative(items, at) ? statements[clause..next] : []);
            }
            if (_trailing)
            {
                // "…, so Bob is in house 2 if Carol is in house 3"
                Suspend(statements[clause..next]);
            }
            for (; next < statements.Length && statements[next].Item <= at; next++)
            {
                Mark(ref statements[next], isQuestion, anyPosition);
            }
        }
        for (; next < statements.Length; next++)
        {
            Mark(ref statements[next], isQuestion, anyPosition);
        }
        Settle(items.Length > 0 && items[^1].Is(':'), lists, items.Length, isQuestion, statements);
    }

    private void Suspend(Span<Statement> said)
    {
        (_trailing, _refuted) = (false, false);
        foreach (ref Statement statement in said)
        {
            statement = statement with { Claim = statement.Claim with { Hypothetical = true } };
        }
    }

    private void Mark(ref Statement statement, bool isQuestion, ulong anyPosition)
    {
        Claim claim = statement.Claim;
        ulong allowed = claim.Allowed(anyPosition);
        for (int at = _count - 1; at >= 0; at--)
        {
            ref Hypothesis open = ref _open[at];
            bool refuted =
                (claim.Negated || _concludes)
                && open.Artifact == claim.Artifact
                && (open.Allowed & allowed) == 0
                && open.Sentence != _sentence;
            if (refuted)
            {
                Close(at);
            }
        }
        if (_count > 0 && _open[_count - 1].Artifact < 0)
        {
            (_open[_count - 1].Artifact, _open[_count - 1].Allowed) = (claim.Artifact, allowed);
            Replace();
        }
        if (_count > 0 || isQuestion)
        {
            statement = statement with { Claim = claim with { Hypothetical = true } };
        }
    }

    /// <summary>A new assumption about the same artifact takes the place of the old one, and of all made under it.</summary>
    private void Replace()
    {
        Hypothesis last = _open[_count - 1];
        for (int at = 0; at < _count - 1; at++)
        {
            bool other = _open[at].Artifact == last.Artifact && (_open[at].Allowed & last.Allowed) == 0;
            if (other && _open[at].Kind == HypothesisKind.Supposition && last.Kind == HypothesisKind.Supposition)
            {
                _open[at] = last;
                _count = at + 1;
            }
        }
    }

    private void OnWord(ReadOnlySpan<Item> items, int at)
    {
        ref readonly Item item = ref items[at];
        bool first = at == 0 || items[at - 1].Kind == ItemKind.Mark;
        bool denied = HypothesisCues.IsDenied(items, at);
        if (item.Has(Cue.Contradiction) ? !denied : denied && item.Has(Cue.Works))
        {
            _refuted = true;
            _count = Math.Max(0, _count - 1);
        }
        else if (item.Has(Cue.Case) && first && at + 1 < items.Length && HypothesisCues.IsLabel(items, at + 1))
        {
            CloseFrom(HypothesisKind.Case);
            Open(HypothesisKind.Case);
        }
        else if (item.Has(Cue.Withdraw) && (first || at <= MostBeforeWithdrawal))
        {
            _count = 0;
        }
        else if (item.Has(Cue.Suppose) && !(at > 0 && items[at - 1].Has(Cue.Determiner | Cue.Not)))
        {
            Open(HypothesisKind.Supposition);
        }
        else if (item.Has(Cue.If))
        {
            _trailing |=
                at > 0 && items[at - 1].Kind != ItemKind.Mark && !items[at - 1].Has(Cue.Boundary | Cue.And | Cue.But);
            _comma = false;
            Open(HypothesisKind.Conditional);
        }
        else if (
            item.Has(Cue.But)
            && _count > 0
            && _open[_count - 1] is { Kind: HypothesisKind.Conditional } open
            && open.Sentence == _sentence
        )
        {
            // "If he is in house 2, she is in house 1, but there is Bob": Bob is there in any case.
            _count--;
        }
        else if (item.Has(Cue.Try) && at + 1 < items.Length && HypothesisCues.Tries(items, at))
        {
            Open(HypothesisKind.Supposition);
        }
    }

    private void Settle(bool announces, bool lists, int length, bool isQuestion, ReadOnlySpan<Statement> statements)
    {
        for (int at = _count - 1; at >= 0; at--)
        {
            ref Hypothesis open = ref _open[at];
            if (open.Sentence != _sentence)
            {
                continue;
            }
            open.Announced |= announces && (open.Kind != HypothesisKind.Conditional || !_comma);
            // "Let's assume the usual order.": nothing that could be true or false here.
            if (open is { Artifact: < 0, Announced: false, Kind: not HypothesisKind.Case } && !isQuestion)
            {
                Close(at);
            }
        }
        if (announces && lists && length > 2 && _count == 0)
        {
            Open(HypothesisKind.Conditional);
            _open[0].Announced = true;
        }
        if (isQuestion && statements.Length > 0 && _count == 0)
        {
            Open(HypothesisKind.Conditional);
            (_open[0].Artifact, _open[0].Allowed) = (statements[^1].Claim.Artifact, statements[^1].Claim.Cells);
        }
    }

    private void Open(HypothesisKind kind)
    {
        if (_count > 0 && _open[_count - 1].Sentence == _sentence && _open[_count - 1].Artifact < 0)
        {
            return;
        }
        if (_count == Most)
        {
            Close(0);
        }
        _open[_count++] = new Hypothesis
        {
            Kind = kind,
            Artifact = -1,
            Sentence = _sentence,
            Line = _line,
        };
    }

    private void CloseFrom(HypothesisKind kind)
    {
        for (int at = 0; at < _count; at++)
        {
            if (_open[at].Kind == kind)
            {
                _count = at;
            }
        }
    }

    private void CloseConditionals()
    {
        for (int at = _count - 1; at >= 0; at--)
        {
            if (_open[at] is { Kind: HypothesisKind.Conditional, Announced: false })
            {
                Close(at);
            }
        }
    }

    /// <summary>Closes this assumption and all made under it.</summary>
    private void Close(int at) => _count = at;
}
