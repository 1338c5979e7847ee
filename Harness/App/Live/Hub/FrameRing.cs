namespace Gridlock.App.Live.Hub;

/// <summary>The last frames, so that whoever lost the connection for a moment misses none; bounded by number and by bytes.</summary>
internal sealed class FrameRing(int mostFrames, long mostBytes)
{
    private readonly Queue<SentFrame> _frames = [];
    private long _bytes;

    /// <summary>The number of the last frame; 0 before the first.</summary>
    public long Last { get; private set; }

    public void Add(SentFrame frame)
    {
        _frames.Enqueue(frame);
        _bytes += frame.Bytes.Length;
        Last = frame.Number;
        while (_frames.Count > mostFrames || (_bytes > mostBytes && _frames.Count > 1))
        {
            _bytes -= _frames.Dequeue().Bytes.Length;
        }
    }

    /// <summary>True if every frame after this one is still there.</summary>
    public bool Reaches(long number) =>
        number <= Last && (number == Last || (_frames.Count > 0 && _frames.Peek().Number <= number + 1));

    /// <summary>The frames after this one, in order; at least one, if there is one, and no more than fit into so many bytes.</summary>
    public List<SentFrame> After(long number, int bytes)
    {
        var after = new List<SentFrame>();
        foreach (SentFrame frame in _frames)
        {
            if (frame.Number <= number)
            {
                continue;
            }
            bytes -= frame.Bytes.Length;
            if (bytes < 0 && after.Count > 0)
            {
                break;
            }
            after.Add(frame);
        }
        return after;
    }
}
