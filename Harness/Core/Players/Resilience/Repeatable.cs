namespace Gridlock.Core.Players.Resilience;

/// <summary>Which failures another attempt may mend.</summary>
internal static class Repeatable
{
    private const int Conflict = 409;
    private static readonly string[] s_spent = ["insufficient_quota", "quota_exceeded", "billing_hard_limit_reached"];

    /// <summary>True for what passes by itself: no connection, a reset, a cut, a rate limit, an overload, a failing server, a stall.</summary>
    /// <remarks>Not for what is the same a second later: a refused key, an account without money, a request that is not accepted, an
    /// answer that is no protocol. A call that has used up its whole time is not given it a second time.</remarks>
    public static bool Is(PlayerException failure) =>
        failure.Failure switch
        {
            PlayerFailure.RateLimited => failure.Code is not string code || !s_spent.Contains(code),
            PlayerFailure.Unreachable or PlayerFailure.Cut or PlayerFailure.ProviderError => true,
            PlayerFailure.Timeout => !failure.TookAllItsTime,
            PlayerFailure.BadRequest => failure.Status == Conflict,
            _ => false,
        };

    /// <summary>The failure as it ends the call: deferred, where another attempt is due later than a call may wait.</summary>
    public static PlayerException Read(PlayerException failure, TimeSpan longestWait) =>
        Is(failure) && failure.RetryAfter > longestWait
            ? new PlayerException(
                PlayerFailure.Deferred,
                $"{failure.Message.TrimEnd('.')}; that is to wait {failure.RetryAfter.Value.TotalSeconds:0.#} s, and a call may wait {longestWait.TotalSeconds:0.#} s at most: play again later.",
                failure
            )
            {
                Status = failure.Status,
                Code = failure.Code,
                ProviderSentence = failure.ProviderSentence,
                RetryAfter = failure.RetryAfter,
                PossiblyBilled = failure.PossiblyBilled,
                Usage = failure.Usage,
            }
            : failure;
}
