using System.Text;

namespace Gridlock.App.Live.Board;

/// <summary>The last part of a text that may be of any length.</summary>
internal sealed class TextTail(int most)
{
    private readonly StringBuilder _text = new();

    /// <summary>How many UTF-16 units came before the part that is kept.</summary>
    public long From { get; private set; }

    public long End => From + _text.Length;

    public void Append(long from, ReadOnlySpan<char> text)
    {
        if (from != End)
        {
            _text.Clear();
            From = from;
        }
        _text.Append(text);
        if (_text.Length > 2 * most)
        {
            Cut(_text.Length - most);
        }
    }

    /// <summary>Forgets all, as at the beginning of a text.</summary>
    public void Clear()
    {
        _text.Clear();
        From = 0;
    }

    /// <summary>Takes out what is kept, at most the last part of it.</summary>
    public (long From, string Text) Take()
    {
        (long, string) taken = Peek();
        From = End;
        _text.Clear();
        return taken;
    }

    public (long From, string Text) Peek()
    {
        if (_text.Length > most)
        {
            Cut(_text.Length - most);
        }
        return (From, _text.ToString());
    }

    /// <summary>Never between the halves of a pair, which would become two signs that nobody wrote.</summary>
    private void Cut(int count)
    {
        if (count < _text.Length && char.IsLowSurrogate(_text[count]))
        {
            count++;
        }
        _text.Remove(0, count);
        From += count;
    }
}
