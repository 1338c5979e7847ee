using Gridlock.Core.Matches.Channel;
using Gridlock.Core.Players;
using Gridlock.Core.Players.Budget;
using Gridlock.Core.Players.Resilience;
using Gridlock.Puzzles.Identity;
using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Reading;
using Polly;
using Polly.Retry;

namespace Gridlock.Core.Matches.Calls;

/// <summary>Makes attempts until one is whole or none may follow; each waits for its turn at the provider and for its money.</summary>
/// <param name="budget">Null where money is no matter.</param>
internal sealed class RoundExecutor(
    CallExecutor calls,
    EventChannel channel,
    EndpointGates gates,
    RetryLimits limits,
    BudgetLedger? budget,
    TimeProvider time
)
{
    private const int BytesPerToken = 4;
    private const int UsualAnswerTokens = 4096;

    /// <summary>Told of every attempt as soon as its end is in the journal; null where nobody listens.</summary>
    public Action<Player, CallRecord>? Heard { get; init; }

    /// <param name="first">The first attempt.</param>
    /// <param name="seed">Decides how long the waits between attempts are.</param>
    public async Task<RoundPlay> PlayAsync(
        Player player,
        CallRequest first,
        Seed seed,
        CancellationToken cancellationToken
    )
    {
        var attempts = new List<CallRecord>();
        async ValueTask<CallAttempt?> AttemptAsync(CancellationToken token)
        {
            CallRequest request = first with { Attempt = first.Attempt + attempts.Count };
            CallAttempt? attempt = await TryAsync(player, request, token).ConfigureAwait(false);
            if (attempt is not null)
            {
                attempts.Add(attempt.Record);
                Heard?.Invoke(player, attempt.Record);
            }
            return attempt;
        }
        try
        {
            CallAttempt? last = await Pipeline(seed)
                .ExecuteAsync(AttemptAsync, cancellationToken)
                .ConfigureAwait(false);
            return new RoundPlay(attempts, last is null);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return new RoundPlay(attempts, false);
        }
    }

    private ResiliencePipeline<CallAttempt?> Pipeline(Seed seed)
    {
        var builder = new ResiliencePipelineBuilder<CallAttempt?> { TimeProvider = time };
        if (limits.Attempts > 1)
        {
            var backoff = new Backoff(limits, seed);
            builder.AddRetry(
                new RetryStrategyOptions<CallAttempt?>
                {
                    MaxRetryAttempts = limits.Attempts - 1,
                    ShouldHandle = outcome => ValueTask.FromResult(MayRepeat(outcome.Outcome.Result)),
                    DelayGenerator = failed =>
                        ValueTask.FromResult<TimeSpan?>(
                            backoff.Next(failed.AttemptNumber + 1, failed.Outcome.Result!.Failure!.RetryAfter)
                        ),
                    OnRetry = failed => AnnounceAsync(failed.Outcome.Result!.Record, failed.RetryDelay),
                }
            );
        }
        return builder.Build();
    }

    private bool MayRepeat(CallAttempt? attempt) =>
        attempt?.Failure is PlayerException failure
        && Repeatable.Is(failure)
        && !(failure.RetryAfter > limits.LongestWait);

    private async ValueTask AnnounceAsync(CallRecord failed, TimeSpan wait)
    {
        CallIntent intent = failed.Intent;
        var retry = new CallRetry(
            intent.Call,
            intent.Match,
            intent.Round,
            intent.Attempt + 1,
            (long)wait.TotalMicroseconds,
            failed.Failure!.Status is int status ? $"{status}" : failed.Failure.Class
        );
        await channel.PublishAsync(retry, CancellationToken.None).ConfigureAwait(false);
    }

    /// <summary>Null if there is no money for it.</summary>
    private async Task<CallAttempt?> TryAsync(Player player, CallRequest request, CancellationToken cancellationToken)
    {
        long prompt = WorstCase.PromptTokens(request.Conversation.Select(static turn => turn.Text));
        long estimate = (prompt / BytesPerToken) + (request.OutputLimit ?? UsualAnswerTokens);
        GatePermit permit;
        try
        {
            permit = await gates
                .Of(player)
                .EnterAsync(estimate, limits.LongestWait, cancellationToken)
                .ConfigureAwait(false);
        }
        catch (PlayerException refusal)
        {
            return await calls.RefuseAsync(player, request, refusal).ConfigureAwait(false);
        }
        using (permit)
        {
            if (budget is null || player.Price is not TokenPrice price)
            {
                return await CallAsync(player, request, permit, cancellationToken).ConfigureAwait(false);
            }
            decimal worst = WorstCase.Of(prompt, request.OutputLimit ?? 0, price);
            using Reservation? money = await budget.ReserveAsync(worst, cancellationToken).ConfigureAwait(false);
            if (money is null)
            {
                return null;
            }
            CallAttempt attempt = await CallAsync(player, request, permit, cancellationToken).ConfigureAwait(false);
            money.Settle(CallCost.Of(attempt.Record, price).Dollars ?? worst);
            return attempt;
        }
    }

    private async Task<CallAttempt> CallAsync(
        Player player,
        CallRequest request,
        GatePermit permit,
        CancellationToken cancellationToken
    )
    {
        CallAttempt attempt = await calls.RunAsync(player, request, permit, cancellationToken).ConfigureAwait(false);
        CallRecord record = attempt.Record;
        permit.End(attempt.Failure, record.Usage?.Input + record.Usage?.Output, record.Final?.Headers);
        return attempt;
    }
}
