namespace Gridlock.App.Simulation;

/// <summary>Holds back tokens so that they leave at a steady pace, counted from the first wait.</summary>
/// <param name="tokensPerSecond">0 never waits.</param>
internal sealed class TokenPace(double tokensPerSecond, TimeProvider time)
{
    /// <summary>Timers are no finer than this.</summary>
    private static readonly TimeSpan s_shortest = TimeSpan.FromMilliseconds(1);

    private readonly long _start = time.GetTimestamp();
    private long _sent;

    /// <summary>Waits until so many more tokens may have been written.</summary>
    public async ValueTask WaitAsync(int tokens, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (tokensPerSecond <= 0)
        {
            return;
        }
        _sent += tokens;
        TimeSpan wait = TimeSpan.FromSeconds(_sent / tokensPerSecond) - time.GetElapsedTime(_start);
        if (wait >= s_shortest)
        {
            await Task.Delay(wait, time, cancellationToken).ConfigureAwait(false);
        }
    }
}
