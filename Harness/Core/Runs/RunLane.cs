using System.Threading.Channels;

namespace Gridlock.Core.Runs;

/// <summary>The cases that one player has before it. Their number bounds how far a fast player can be ahead of one that stalls: far enough
/// for it to go on through an outage, and near enough that all meet a puzzle at about the same time, and few puzzles are in memory.</summary>
internal sealed class RunLane(int width, int failuresInARow)
{
    /// <summary>More than a window of puzzles with three tiers each.</summary>
    private const int LeastAhead = 64;

    private readonly Channel<DealtCase> _cases = Channel.CreateBounded<DealtCase>(Math.Max(LeastAhead, 2 * width));
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
