using Microsoft.Extensions.AI;

namespace Gridlock.Core.Matches.Calls;

/// <summary>A player's stream that can be left at any time, even if the client behind it does not heed cancellation.</summary>
internal sealed class UpdateStream(IAsyncEnumerable<ChatResponseUpdate> updates, CancellationToken cancellationToken)
{
    private readonly IAsyncEnumerator<ChatResponseUpdate> _updates = updates.GetAsyncEnumerator(cancellationToken);
    private Task<bool> _move = Task.FromResult(true);

    public ChatResponseUpdate Current => _updates.Current;

    /// <exception cref="OperationCanceledException">The token was cancelled, whether or not the client noticed.</exception>
    public ValueTask<bool> MoveNextAsync()
    {
        ValueTask<bool> move = _updates.MoveNextAsync();
        if (move.IsCompletedSuccessfully)
        {
            return move;
        }
        _move = move.AsTask();
        return new ValueTask<bool>(_move.WaitAsync(cancellationToken));
    }

    /// <summary>Lets go of the client; where it does not answer, its end is awaited by nobody.</summary>
    public async Task EndAsync(TimeSpan patience, TimeProvider time)
    {
        try
        {
            await DisposeWhenStillAsync().WaitAsync(patience, time).ConfigureAwait(false);
        }
        catch (Exception)
        {
            // Everything that the call gave is recorded; how its connection ends changes nothing.
        }
    }

    private async Task DisposeWhenStillAsync()
    {
        await ((Task)_move).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _updates.DisposeAsync().ConfigureAwait(false);
    }
}
