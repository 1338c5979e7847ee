namespace Gridlock.Core.Players.Resilience;

/// <summary>What people are told when a call is not let through.</summary>
internal sealed class GateWords(string provider)
{
    private string? _last;

    public void Remember(PlayerException? failure) => _last = failure?.Message ?? _last;

    public PlayerException TooLong(double seconds, double most) =>
        Deferred(
            $"{provider} asked to wait, for another {seconds:0.#} s, and a call may wait {most:0.#} s at most: nothing was sent; play again later.",
            TimeSpan.FromSeconds(seconds)
        );

    public PlayerException Failing(double most) =>
        Deferred(
            $"{provider} fails again and again and did not recover within {most:0.#} s: nothing was sent; play again later."
                + (_last is null ? "" : $" The last failure: {_last}"),
            null
        );

    public PlayerException NoTurn(TimeSpan most) =>
        Deferred(
            $"{provider} was too busy with other calls for {most.TotalMinutes:0.#} minutes: nothing was sent.",
            null
        );

    private static PlayerException Deferred(string sentence, TimeSpan? retryAfter) =>
        new(PlayerFailure.Deferred, sentence) { RetryAfter = retryAfter };
}
