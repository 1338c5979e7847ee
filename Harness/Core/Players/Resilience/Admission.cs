namespace Gridlock.Core.Players.Resilience;

/// <summary>Decides when the next call to one model may leave, from all that is known of the provider; times in seconds on any one
/// clock; pure but for what it has learned; not thread-safe.</summary>
internal sealed class Admission
{
    private static readonly int[] s_overloaded = [503, 529];

    private readonly Pace _pace = new();
    private readonly ConcurrencyLimit _concurrency;
    private readonly CircuitBreaker _breaker;
    private readonly TokenBucket? _requests;
    private TokenBucket? _tokens;

    public Admission(GateLimits limits)
    {
        _concurrency = new(limits.LeastConcurrency, limits.FirstConcurrency, limits.MostConcurrency);
        _breaker = new(limits.FailuresToOpen, limits.FirstProbe.TotalSeconds, limits.LongestProbe.TotalSeconds);
        _requests = limits.RequestsPerMinute is double requests
            ? new TokenBucket(requests / 60, Math.Max(1, requests / 60))
            : null;
        _tokens = limits.TokensPerMinute is double tokens ? new TokenBucket(tokens / 60, tokens) : null;
    }

    /// <summary>Nothing may leave before, because the provider asked for that.</summary>
    public double BlockedUntil { get; private set; } = double.NegativeInfinity;

    /// <summary>Since when nothing but probes may leave; null while the provider works.</summary>
    public double? FailingSince => _breaker.OpenSince;

    public int InFlight => _concurrency.InFlight;

    public int Concurrency => _concurrency.Limit;

    /// <summary>Requests a second that were learned; null while nothing limits them.</summary>
    public double? LearnedRate => _pace.Rate;

    /// <summary>When a call of so many tokens may leave: at once if not later than now, infinity if another has to end first.</summary>
    public double NextAt(double now, double tokens)
    {
        double next = Math.Max(Math.Max(_concurrency.NextAt, BlockedUntil), Math.Max(_breaker.NextAt, _pace.NextSlot));
        next = Math.Max(next, _requests?.NextAt(now, 1) ?? next);
        return Math.Max(next, _tokens?.NextAt(now, tokens) ?? next);
    }

    public Ticket Admit(double now, double tokens)
    {
        _pace.Send(now);
        _requests?.Take(now, 1);
        _tokens?.Take(now, tokens);
        return new Ticket(_concurrency.Enter(now), now, tokens, _breaker.Enter());
    }

    /// <summary>The provider has begun to answer.</summary>
    public void Accept(Ticket ticket)
    {
        if (!ticket.IsAccepted)
        {
            ticket.IsAccepted = true;
            _concurrency.Accept(ticket.Level, ticket.SentAt);
            _breaker.Live();
        }
    }

    /// <param name="failure">Null if the answer is whole.</param>
    /// <param name="tokens">As counted; null if they were not.</param>
    public void End(Ticket ticket, double now, PlayerException? failure, double? tokens)
    {
        _concurrency.Leave();
        if (tokens is double counted)
        {
            _tokens?.Take(now, counted - ticket.Tokens);
        }
        if (failure?.RetryAfter is TimeSpan wait)
        {
            BlockedUntil = Math.Max(BlockedUntil, now + wait.TotalSeconds);
        }
        switch (failure?.Failure)
        {
            case null:
                Accept(ticket);
                break;
            case PlayerFailure.RateLimited:
                _breaker.Live();
                Refuse(ticket, now, failure.RetryAfter ?? TimeSpan.Zero);
                break;
            case PlayerFailure.Cancelled or PlayerFailure.CutOff or PlayerFailure.Deferred or PlayerFailure.NotRecorded:
                _breaker.Abandon(ticket.IsProbe);
                break;
            case PlayerFailure.RefusedKey
            or PlayerFailure.OutOfCredit
            or PlayerFailure.BadRequest
            or PlayerFailure.UnreadableStream:
                _breaker.Live();
                break;
            default:
                Fail(ticket, now, failure.Status);
                break;
        }
    }

    /// <summary>The call was let through and then never sent.</summary>
    public void Return(Ticket ticket, double now)
    {
        _concurrency.Leave();
        _pace.Unsend();
        _requests?.Take(now, -1);
        _tokens?.Take(now, -ticket.Tokens);
        _breaker.Abandon(ticket.IsProbe);
    }

    /// <summary>Takes in what an answer's headers say of limits.</summary>
    public void Believe(RateHint? requests, RateHint? tokens)
    {
        if (requests is { IsNearlySpent: true, PerSecond: double rate })
        {
            _pace.Believe(rate);
        }
        if (tokens is { PerSecond: double speed } && speed > 0)
        {
            _tokens ??= new TokenBucket(speed, tokens.Limit);
        }
    }

    private void Refuse(Ticket ticket, double now, TimeSpan wait)
    {
        if (!_concurrency.Refuse(ticket.Level, ticket.SentAt, now))
        {
            _pace.Refuse(ticket.SentAt, now, wait.TotalSeconds);
        }
        else
        {
            _pace.Unsend();
        }
    }

    private void Fail(Ticket ticket, double now, int? status)
    {
        if (ticket.IsAccepted)
        {
            return;
        }
        if (status is int number && s_overloaded.Contains(number))
        {
            _concurrency.Halve(ticket.Level);
        }
        _breaker.Fail(ticket.IsProbe, now);
    }
}
