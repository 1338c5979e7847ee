using Gridlock.Core.Players;
using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Reading;

namespace Gridlock.Core.Gates.Play;

/// <summary>Finds out that nobody answers at all, so that a provider that is down is not waited for through every attempt.</summary>
public sealed class AnswerWatch : IDisposable
{
    /// <summary>As many calls that fail, and none that is answered, are enough.</summary>
    private const int FewCalls = 16;

    private static readonly string[] s_passing =
    [
        PlayerFailure.RateLimited.Word(),
        PlayerFailure.Deferred.Word(),
        PlayerFailure.Cancelled.Word(),
    ];

    private readonly CancellationTokenSource _nobodyAnswers = new();
    private volatile bool _isAnswered;
    private int _unanswered;
    private long _failed;

    /// <summary>Cancelled as soon as that is sure.</summary>
    internal CancellationToken NobodyAnswers => _nobodyAnswers.Token;

    /// <summary>The class of the last call that counted; null before.</summary>
    internal string? Failure { get; private set; }

    /// <summary>Calls that failed at the provider, whether they were asked again or not.</summary>
    public long FailedCalls => Interlocked.Read(ref _failed);

    /// <summary>Takes note of a call that is over.</summary>
    public void Hear(CallRecord call)
    {
        if (call.Failure is { Loop: null } failed && failed.Class != PlayerFailure.Cancelled.Word())
        {
            Interlocked.Increment(ref _failed);
        }
        _isAnswered |= call.State == CallState.Complete;
        if (
            !_isAnswered
            && call.Failure is CallFailed failure
            && !MayPass(failure)
            && Interlocked.Increment(ref _unanswered) >= FewCalls
        )
        {
            Failure = failure.Class;
            _nobodyAnswers.Cancel();
        }
    }

    public void Dispose() => _nobodyAnswers.Dispose();

    /// <summary>Whether the provider asked to wait, or the failure says nothing of it.</summary>
    private static bool MayPass(CallFailed failure) =>
        failure is not { RetryAfter: null, Loop: null } || s_passing.Contains(failure.Class);
}
