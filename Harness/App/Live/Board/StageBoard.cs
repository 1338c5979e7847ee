namespace Gridlock.App.Live.Board;

/// <summary>The picture of a show as viewers are to see it: what stands, and what has changed since it was last looked at. Its memory
/// does not grow with the length of the texts.</summary>
internal sealed class StageBoard
{
    /// <summary>UTF-16 units of each text that a page gets to see when it comes late.</summary>
    public const int TextKept = 24_000;

    /// <summary>Lines of the ticker that are kept.</summary>
    public const int TickerKept = 60;

    private readonly Dictionary<string, object> _parts = [];
    private readonly Dictionary<string, object?> _changed = [];
    private readonly SortedDictionary<(int Seat, TextKind Kind), SeatText> _texts = [];
    private readonly List<TickerLine> _ticker = [];
    private readonly List<TickerLine> _told = [];
    private long _lines;

    /// <summary>To be held by whoever changes several things that belong together.</summary>
    public Lock Gate { get; } = new();

    /// <summary>Called after each change, under the gate.</summary>
    public Action? Changed { get; set; }

    /// <summary>Called under the gate before a frame is taken, for what is too dear to be worked out at every event.</summary>
    public Action? Refresh { get; set; }

    /// <summary>Called under the gate for a part that only whole pictures have: what came before, which those who were there have seen.</summary>
    public Func<(string Name, object Part)>? Past { get; set; }

    /// <summary>Puts a part in place of the one of this name; null takes it away.</summary>
    public void Set(string part, object? value)
    {
        lock (Gate)
        {
            object? before = _changed.TryGetValue(part, out object? pending) ? pending : _parts.GetValueOrDefault(part);
            if (!Equals(before, value))
            {
                _changed[part] = value;
                Changed?.Invoke();
            }
        }
    }

    /// <summary>Takes everything away but the parts of these names.</summary>
    public void Clear(params ReadOnlySpan<string> kept)
    {
        lock (Gate)
        {
            foreach (string part in _parts.Keys.Union(_changed.Keys).ToArray())
            {
                if (!kept.Contains(part))
                {
                    Set(part, null);
                }
            }
            _texts.Clear();
            _ticker.Clear();
            _told.Clear();
        }
    }

    /// <summary>The seat's texts begin anew.</summary>
    public void BeginCall(int seat, int call)
    {
        lock (Gate)
        {
            _texts[(seat, TextKind.Reasoning)] = new SeatText(call);
            _texts[(seat, TextKind.Answer)] = new SeatText(call);
        }
    }

    public void Append(int seat, TextKind kind, ReadOnlySpan<char> text)
    {
        lock (Gate)
        {
            if (text.Length > 0 && _texts.TryGetValue((seat, kind), out SeatText? known))
            {
                known.Fresh.Append(known.Fresh.End, text);
                Changed?.Invoke();
            }
        }
    }

    public void Tell(long at, int seat, string tone, string text)
    {
        lock (Gate)
        {
            _told.Add(new TickerLine(++_lines, at, seat, tone, text));
            Changed?.Invoke();
        }
    }

    /// <summary>What has changed since the last time; null if nothing has.</summary>
    public Frame? Take(long at)
    {
        lock (Gate)
        {
            Refresh?.Invoke();
            TextPiece[] texts = [.. _texts.Select(static text => text.Value.Take(text.Key)).OfType<TextPiece>()];
            if (_changed.Count == 0 && texts.Length == 0 && _told.Count == 0)
            {
                return null;
            }
            var frame = new Frame(at, new Dictionary<string, object?>(_changed), texts, [.. _told]);
            foreach ((string part, object? value) in _changed)
            {
                if (value is null)
                {
                    _parts.Remove(part);
                }
                else
                {
                    _parts[part] = value;
                }
            }
            _ticker.AddRange(_told);
            _ticker.RemoveRange(0, Math.Max(0, _ticker.Count - TickerKept));
            _changed.Clear();
            _told.Clear();
            return frame;
        }
    }

    /// <summary>Everything, as it stood when the last frame was taken.</summary>
    public Frame Whole(long at)
    {
        lock (Gate)
        {
            var parts = _parts.ToDictionary(static part => part.Key, static object? (part) => part.Value);
            if (Past?.Invoke() is var (name, past))
            {
                parts[name] = past;
            }
            return new Frame(
                at,
                parts,
                [.. _texts.Select(static text => text.Value.Peek(text.Key)).OfType<TextPiece>()],
                [.. _ticker]
            );
        }
    }

    private sealed class SeatText(int call)
    {
        private readonly TextTail _shown = new(TextKept);

        public TextTail Fresh { get; } = new(TextKept);

        public TextPiece? Take((int Seat, TextKind Kind) place)
        {
            (long from, string text) = Fresh.Take();
            if (text.Length == 0)
            {
                return null;
            }
            _shown.Append(from, text);
            return new TextPiece(place.Seat, call, place.Kind, from, text);
        }

        public TextPiece? Peek((int Seat, TextKind Kind) place)
        {
            (long from, string text) = _shown.Peek();
            return text.Length == 0 ? null : new TextPiece(place.Seat, call, place.Kind, from, text);
        }
    }
}
