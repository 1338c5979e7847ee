using Gridlock.Core.Players;
using Gridlock.Core.Players.Resilience;

namespace Gridlock.Core.Tests.Players.Resilience;

public sealed class RepeatableTests
{
    public static TheoryData<PlayerFailure, int?, string?, bool> Failures { get; } =
        new()
        {
            { PlayerFailure.Unreachable, null, null, true },
            { PlayerFailure.Cut, null, null, true },
            { PlayerFailure.Timeout, null, null, true },
            { PlayerFailure.Timeout, 408, null, true },
            { PlayerFailure.BadRequest, 409, null, true },
            { PlayerFailure.RateLimited, 429, null, true },
            { PlayerFailure.RateLimited, 429, "rate_limit_exceeded", true },
            { PlayerFailure.RateLimited, 429, "insufficient_quota", false },
            { PlayerFailure.ProviderError, 500, null, true },
            { PlayerFailure.ProviderError, 503, null, true },
            { PlayerFailure.ProviderError, 529, "overloaded_error", true },
            { PlayerFailure.ProviderError, null, "overloaded_error", true },
            { PlayerFailure.RefusedKey, 401, null, false },
            { PlayerFailure.OutOfCredit, 402, null, false },
            { PlayerFailure.OutOfCredit, 429, "insufficient_quota", false },
            { PlayerFailure.NotRecorded, null, null, false },
            { PlayerFailure.BadRequest, 400, null, false },
            { PlayerFailure.BadRequest, 404, null, false },
            { PlayerFailure.UnreadableStream, 200, null, false },
            { PlayerFailure.Deferred, 429, null, false },
            { PlayerFailure.CutOff, null, null, false },
            { PlayerFailure.Cancelled, null, null, false },
        };

    [Theory]
    [MemberData(nameof(Failures))]
    public void Only_what_may_pass_by_itself_is_repeated(
        PlayerFailure failure,
        int? status,
        string? code,
        bool repeated
    ) =>
        Repeatable
            .Is(new PlayerException(failure, "It failed.") { Status = status, Code = code })
            .Should()
            .Be(repeated);

    [Fact]
    public void A_call_that_used_up_all_its_time_is_not_repeated() =>
        Repeatable
            .Is(new PlayerException(PlayerFailure.Timeout, "Too long.") { TookAllItsTime = true })
            .Should()
            .BeFalse();

    [Fact]
    public void A_wait_beyond_the_bound_makes_the_failure_a_deferred_one_that_keeps_what_was_said()
    {
        var failure = new PlayerException(PlayerFailure.RateLimited, "box asks to wait 300 s (429): Slow down.")
        {
            Status = 429,
            ProviderSentence = "Slow down.",
            RetryAfter = TimeSpan.FromSeconds(300),
        };

        PlayerException read = Repeatable.Read(failure, TimeSpan.FromMinutes(2));

        read.Class.Should().Be("deferred");
        read.Message.Should()
            .Be(
                "box asks to wait 300 s (429): Slow down; that is to wait 300 s, and a call may wait 120 s at most: play again later."
            );
        (read.Status, read.ProviderSentence, read.RetryAfter).Should().Be((429, "Slow down.", failure.RetryAfter));
        Repeatable.Read(failure, TimeSpan.FromMinutes(5)).Should().BeSameAs(failure);
    }
}
