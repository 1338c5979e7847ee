namespace Gridlock.Core.Players.Wire;

/// <summary>Tells reasoning from answer where a server writes both as one text that begins with a tag, such as
/// "&lt;think&gt;"; a text that begins otherwise is left as it is. One instance a call.</summary>
/// <param name="tag">The tag's name.</param>
internal sealed class ThoughtTags(string tag)
{
    private readonly string _open = $"<{tag}>";
    private readonly string _close = $"</{tag}>";
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
        _place = Place.After;
        return Say(text);
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
        return _place == Place.Inside ? new WireEvent.Reasoning(held) : new WireEvent.Answer(held);
    }
}
