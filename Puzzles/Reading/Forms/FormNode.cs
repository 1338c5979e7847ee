namespace Gridlock.Puzzles.Reading.Forms;

/// <summary>A point within the sentences of one language: all that share their beginning share the nodes up to there.</summary>
internal sealed class FormNode
{
    private readonly List<(char Letter, FormNode Next)> _letters = [];
    private readonly List<(int Gap, FormNode Next)> _gaps = [];
    private readonly List<FormMeaning> _meanings = [];

    /// <summary>By the gap's number in its table.</summary>
    internal IReadOnlyList<(int Gap, FormNode Next)> Gaps => _gaps;

    /// <summary>What sentences that end here mean.</summary>
    internal IReadOnlyList<FormMeaning> Meanings => _meanings;

    internal FormNode? After(char letter)
    {
        foreach ((char known, FormNode next) in _letters)
        {
            if (known == letter)
            {
                return next;
            }
        }
        return null;
    }

    internal FormNode Add(char letter)
    {
        if (After(letter) is { } known)
        {
            return known;
        }
        _letters.Add((letter, new FormNode()));
        return _letters[^1].Next;
    }

    internal FormNode Add(int gap)
    {
        int known = _gaps.FindIndex(edge => edge.Gap == gap);
        if (known >= 0)
        {
            return _gaps[known].Next;
        }
        _gaps.Add((gap, new FormNode()));
        return _gaps[^1].Next;
    }

    internal void Add(FormMeaning meaning)
    {
        int known = _meanings.FindIndex(meaning.IsSameAs);
        if (known < 0)
        {
            _meanings.Add(meaning);
        }
        else
        {
            _meanings[known] = meaning with { Styles = meaning.Styles | _meanings[known].Styles };
        }
    }
}
