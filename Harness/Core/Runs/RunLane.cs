using System.Threading.Channels;

namespace Gridlock.Core.Runs;

/// <summary>The cases that one player has before it; a few only, so that a fast player is never far ahead of a slow one.</summary>
internal sealed class RunLane(int width, int failuresInARow)
{
    private readonly Channel<DealtCase> _cases = Channel.CreateBounded<DealtCase>((2 * width) + 8);
    private int _inARow;

    /// <summary>Cases at a time.</summary>
    public int Width => width;

    /// <summary>True once the player has failed so often that it is asked no more.</summary>
    public bool IsClosed => Volatile.Read(ref _inARow) >= failuresInARow;

    public ChannelReader<DealtCase> Cases => _cases.Reader;

    public ValueTask AddAsync(DealtCase dealt, CancellationToken cancellationToken) =>
        _cases.Writer.WriteAsync(dealt, cancellationToken);

    /// <summary>No more cases will come.</summary>
    public void Complete() => _cases.Writer.TryComplete();

    public void Note(bool failed)
    {
        if (failed)
        {
            Interlocked.Increment(ref _inARow);
        }
        else if (!IsClosed)
        {
            Interlocked.Exchange(ref _inARow, 0);
        }
    }
}
