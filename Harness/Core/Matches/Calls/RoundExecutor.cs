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
internal sealed class RoundExecutor
{
    private const int BytesPerToken = 4;
    private const int UsualAnswerTokens = 4096;

    private static readonly ResiliencePropertyKey<RoundAttempts> s_attempts = new("attempts");

    private readonly CallExecutor _calls;
    private readonly EventChannel _channel;
    private readonly EndpointGates _gates;
    private readonly RetryLimits _limits;
    private readonly BudgetLedger? _budget;
    private readonly ResiliencePipeline<CallAttempt?> _pipeline;

    /// <param name="budget">Null where money is no matter.</param>
    public RoundExecutor(
        CallExecutor calls,
        EventChannel channel,
        EndpointGates gates,
        RetryLimits limits,
        BudgetLedger? budget,
        TimeProvider time
    )
    {
        (_calls, _channel, _gates, _limits, _budget) = (calls, channel, gates, limits, budget);
        _pipeline = CreatePipeline(time);
    }

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
        ResilienceContext context = ResilienceContextPool.Shared.Get(cancellationToken);
        var attempts = new RoundAttempts(player, first, new Lazy<Backoff>(() => new Backoff(_limits, seed)));
        context.Properties.Set(s_attempts, attempts);
        try
        {
            CallAttempt? last = await _pipeline
                .ExecuteAsync(static (context, self) => self.AttemptAsync(context), context, this)
                .ConfigureAwait(false);
            return new RoundPlay(attempts.Records, last is null);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return new RoundPlay(attempts.Records, false);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private async ValueTask<CallAttempt?> AttemptAsync(ResilienceContext context)
    {
        RoundAttempts attempts = AttemptsOf(context);
        CallAttempt? attempt = await TryAsync(attempts.Player, attempts.Next, context.CancellationToken)
            .ConfigureAwait(false);
        if (attempt is not null)
        {
            attempts.Records.Add(attempt.Record);
            Heard?.Invoke(attempts.Player, attempt.Record);
        }
        return attempt;
    }

    private static RoundAttempts AttemptsOf(ResilienceContext context) =>
        context.Properties.GetValue(s_attempts, null!);

    private ResiliencePipeline<CallAttempt?> CreatePipeline(TimeProvider time)
    {
        var builder = new ResiliencePipelineBuilder<CallAttempt?> { TimeProvider = time };
        if (_limits.Attempts > 1)
        {
            builder.AddRetry(
                new RetryStrategyOptions<CallAttempt?>
                {
                    MaxRetryAttempts = _limits.Attempts - 1,
                    ShouldHandle = outcome => ValueTask.FromResult(MayRepeat(outcome.Outcome.Result)),
                    DelayGenerator = failed =>
                        ValueTask.FromResult<TimeSpan?>(
                            AttemptsOf(failed.Context)
                                .Backoff.Value.Next(
                                    failed.AttemptNumber + 1,
                                    failed.Outcome.Result!.Failure!.RetryAfter
                                )
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
        && !(failure.RetryAfter > _limits.LongestWait);

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
        await _channel.PublishAsync(retry, CancellationToken.None).ConfigureAwait(false);
    }

    /// <summary>Null if there is no money for it.</summary>
    private async Task<CallAttempt?> TryAsync(Player player, CallRequest request, CancellationToken cancellationToken)
    {
        long prompt = WorstCase.PromptTokens(request.Conversation.Select(static turn => turn.Text));
        long estimate = (prompt / BytesPerToken) + (request.OutputLimit ?? UsualAnswerTokens);
        TokenPrice? price = _budget is null ? null : player.Price;
        decimal worst = price is null ? 0 : WorstCase.Of(prompt, request.OutputLimit ?? 0, price);
        CallTurn? turn;
        try
        {
            turn = await CallTurn
                .TakeAsync(
                    () => _gates.Of(player).EnterAsync(estimate, _limits.LongestWait, cancellationToken),
                    price is null ? null : () => _budget!.ReserveAsync(worst, cancellationToken)
                )
                .ConfigureAwait(false);
        }
        catch (PlayerException refusal)
        {
            return await _calls.RefuseAsync(player, request, refusal).ConfigureAwait(false);
        }
        using (turn)
        {
            if (turn is null)
            {
                return null;
            }
            CallAttempt attempt = await CallAsync(player, request, turn.Permit, cancellationToken)
                .ConfigureAwait(false);
            turn.Money?.Settle(CallCost.Of(attempt.Record, price).Dollars ?? worst);
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
        CallAttempt attempt = await _calls.RunAsync(player, request, permit, cancellationToken).ConfigureAwait(false);
        CallRecord record = attempt.Record;
        permit.End(attempt.Failure, record.Usage?.Input + record.Usage?.Output, record.Final?.Headers);
        return attempt;
    }
}
