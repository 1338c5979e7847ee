using Gridlock.Transcripts.Events;

namespace Gridlock.Core.Matches.Calls;

/// <summary>Stops one call; disposed when the call is over.</summary>
internal sealed class CutSwitch(Action remove) : IDisposable
{
    private readonly Lock _lock = new();
    private readonly CancellationTokenSource _source = new();
    private bool _over;

    /// <summary>Null unless it was cut.</summary>
    public string? Reason { get; private set; }

    /// <summary>For which it was cut; null for another reason.</summary>
    public LoopFinding? Loop { get; private set; }

    public CancellationToken Token => _source.Token;

    public bool Cut(string reason, LoopFinding? loop)
    {
        lock (_lock)
        {
            if (_over || Reason is not null)
            {
                return false;
            }
            (Reason, Loop) = (reason, loop);
        }
        // The caller may be a viewer, which must not run what hangs on the token.
        _ = _source.CancelAsync();
        return true;
    }

    public void Dispose()
    {
        remove();
        lock (_lock)
        {
            _over = true;
        }
        if (Reason is null)
        {
            _source.Dispose();
        }
    }
}
