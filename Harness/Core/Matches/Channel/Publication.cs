using Gridlock.Transcripts.Events;

namespace Gridlock.Core.Matches.Channel;

/// <summary>An event on its way: handed to the journal, and not yet known to be in it.</summary>
internal sealed record Publication(Task<JournalEvent> Append, CancellationToken Token)
{
    private readonly TaskCompletionSource<JournalEvent> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task<JournalEvent> Done => _done.Task;

    public void Succeed(JournalEvent stamped) => _done.TrySetResult(stamped);

    public void Cancel() => _done.TrySetCanceled(Token);

    public void Fail(Exception failure) => _done.TrySetException(failure);
}
