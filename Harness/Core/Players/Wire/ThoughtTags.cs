namespace Gridlock.Core.Players.Wire;

/// <summary>Tells reasoning from answer where a server writes both as one text that begins with a tag, such as
/// "&lt;think&gt;"; a text that begins otherwise is left as it is. One instance a call.</summary>
/// <param name="tag">The tag's name; with a slash before it, for models whose prompt ends in the tag that opens, the text is
/// reasoning from its start.</param>
internal sealed class ThoughtTags(string tag)
{
    private readonly bool _isOpened = tag.StartsWith('/');
    private readonly string _open = $"<{tag.TrimStart('/')}>";
    private readonly string _close = $"</{tag.TrimStart('/')}>";
    private Place _place;
    private string _held = "";

    private enum Place
    {
        Before,
        Inside,
        After,
    }

    public IEnumerable<WireEvent> Pass(WireEvent happening)
    {
        if (happening is not WireEvent.Answer piece)
        {
            // A server that has a field for reasoning leaves none in the answer, whatever the prompt ended in.
            _place = happening is WireEvent.Reasoning && _isOpened && _place == Place.Before ? Place.After : _place;
            bool isEnd = happening is WireEvent.Finished or WireEvent.Ended or WireEvent.Failed;
            return isEnd && _held.Length > 0 ? [Release(), happening] : [happening];
        }
        string text = _held + piece.Text;
        _held = "";
        return _place switch
        {
            Place.Before => Begin(text),
            Place.Inside => Think(text),
            _ => Say(text),
        };
    }

    private IEnumerable<WireEvent> Begin(string text)
    {
        string bare = text.TrimStart();
        if (bare.StartsWith(_open, StringComparison.Ordinal))
        {
            _place = Place.Inside;
            return Think(bare[_open.Length..]);
        }
        if (_open.StartsWith(bare, StringComparison.Ordinal))
        {
            _held = text;
            return [];
        }
        _place = _isOpened ? Place.Inside : Place.After;
        return _isOpened ? Think(text) : Say(text);
    }

    private IEnumerable<WireEvent> Think(string text)
    {
        int end = text.IndexOf(_close, StringComparison.Ordinal);
        if (end < 0)
        {
            int kept = LengthOfStartedClose(text);
            _held = text[^kept..];
            return text.Length > kept ? [new WireEvent.Reasoning(text[..^kept])] : [];
        }
        _place = Place.After;
        IEnumerable<WireEvent> answer = Say(text[(end + _close.Length)..]);
        return end == 0 ? answer : answer.Prepend(new WireEvent.Reasoning(text[..end]));
    }

    private static IEnumerable<WireEvent> Say(string text) => text.Length == 0 ? [] : [new WireEvent.Answer(text)];

    private int LengthOfStartedClose(string text)
    {
        int length = Math.Min(text.Length, _close.Length - 1);
        while (!_close.StartsWith(text[^length..], StringComparison.Ordinal))
        {
            length--;
        }
        return length;
    }

    private WireEvent Release()
    {
        string held = _held;
        _held = "";
        bool isThought = _place == Place.Inside || (_isOpened && _place == Place.Before);
        return isThought ? new WireEvent.Reasoning(held) : new WireEvent.Answer(held);
    }
}
