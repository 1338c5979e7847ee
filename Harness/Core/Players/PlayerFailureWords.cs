namespace Gridlock.Core.Players;

/// <summary>Failures as the journal writes them.</summary>
public static class PlayerFailureWords
{
    /// <summary>One of the class strings of a journal's "call.failed".</summary>
    public static string Word(this PlayerFailure failure) =>
        failure switch
        {
            PlayerFailure.Unreachable => "unreachable",
            PlayerFailure.RefusedKey => "refused-key",
            PlayerFailure.OutOfCredit => "out-of-credit",
            PlayerFailure.RateLimited => "rate-limited",
            PlayerFailure.ProviderError => "provider-error",
            PlayerFailure.BadRequest => "bad-request",
            PlayerFailure.Cut => "cut",
            PlayerFailure.Timeout => "timeout",
            PlayerFailure.UnreadableStream => "unreadable-stream",
            PlayerFailure.Deferred => "deferred",
            PlayerFailure.CutOff => "cut-off",
            PlayerFailure.Cancelled => "cancelled",
            PlayerFailure.NotRecorded => "not-recorded",
            _ => throw new ArgumentOutOfRangeException(nameof(failure)),
        };
}
