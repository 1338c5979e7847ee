namespace Gridlock.Core.Players.Resilience;

/// <summary>Lets calls to one model at one provider leave in the order in which they came, as fast as the provider takes them.</summary>
public sealed class EndpointGate : IDisposable
{
    private readonly Lock _lock = new();
    private readonly LinkedList<GateWaiter> _waiters = [];
    private readonly Admission _admission;
    private readonly GateWords _words;
    private readonly TimeSpan _longestQueue;
    private readonly TimeProvider _time;
    private readonly ITimer _timer;
    private readonly long _origin;

    /// <param name="provider">What messages to people call it.</param>
    internal EndpointGate(string provider, GateLimits limits, TimeProvider time)
    {
        _words = new GateWords(provider);
        _admission = new Admission(limits);
        _longestQueue = limits.LongestQueue;
        _time = time;
        _origin = time.GetTimestamp();
        _timer = time.CreateTimer(
            static gate => ((EndpointGate)gate!).Pump(),
            this,
            Timeout.InfiniteTimeSpan,
            Timeout.InfiniteTimeSpan
        );
    }

    /// <summary>How many calls at a time are let through, as learned so far.</summary>
    public int Concurrency
    {
        get
        {
            lock (_lock)
            {
                return _admission.Concurrency;
            }
        }
    }

    /// <summary>Requests a second, as learned from refusals; null while nothing limits them.</summary>
    public double? LearnedRate
    {
        get
        {
            lock (_lock)
            {
                return _admission.LearnedRate;
            }
        }
    }

    private double Now => _time.GetElapsedTime(_origin).TotalSeconds;

    /// <summary>Waits for a turn.</summary>
    /// <param name="tokens">An estimate of prompt and answer together.</param>
    /// <param name="longestWait">For a provider that asks to wait or that is failing.</param>
    /// <exception cref="PlayerException">The wait would be longer than that: <see cref="PlayerFailure.Deferred"/>.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public async Task<GatePermit> EnterAsync(long tokens, TimeSpan longestWait, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var waiter = new GateWaiter(tokens, longestWait.TotalSeconds, Now);
        lock (_lock)
        {
            _waiters.AddLast(waiter.Place);
        }
        Pump();
        if (waiter.Admitted.IsCompletedSuccessfully)
        {
            return new GatePermit(this, waiter.Admitted.Result);
        }
        using CancellationTokenRegistration registration = cancellationToken.Register(() => GiveUp(waiter));
        Ticket ticket;
        try
        {
            ticket = await waiter.Admitted.ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            throw new OperationCanceledException(cancellationToken);
        }
        return new GatePermit(this, ticket);
    }

    public void Dispose() => _timer.Dispose();

    internal void Accept(Ticket ticket) => Tell(_ => _admission.Accept(ticket));

    internal void End(
        Ticket ticket,
        PlayerException? failure,
        double? tokens,
        IReadOnlyDictionary<string, string> headers
    )
    {
        DateTimeOffset clock = _time.GetUtcNow();
        RateHint? requests = RateHeaders.Read(headers, "requests", clock);
        RateHint? speed = RateHeaders.Read(headers, "tokens", clock);
        Tell(now =>
        {
            _admission.End(ticket, now, failure, tokens);
            _admission.Believe(requests, speed);
            _words.Remember(failure);
        });
    }

    internal void Return(Ticket ticket) => Tell(now => _admission.Return(ticket, now));

    private void Tell(Action<double> what)
    {
        lock (_lock)
        {
            what(Now);
        }
        Pump();
    }

    private void GiveUp(GateWaiter waiter)
    {
        lock (_lock)
        {
            if (waiter.Place.List is null)
            {
                return;
            }
            _waiters.Remove(waiter.Place);
        }
        waiter.Cancel();
        Pump();
    }

    /// <summary>Lets through whoever may pass now, and has itself called again when the next one may.</summary>
    private void Pump()
    {
        lock (_lock)
        {
            double now = Now;
            double next = TurnAwayHopeless(now);
            while (_waiters.First is { Value: var first })
            {
                double turn = _admission.NextAt(now, first.Tokens);
                if (turn > now)
                {
                    next = Math.Min(next, turn);
                    break;
                }
                _waiters.RemoveFirst();
                first.Admit(_admission.Admit(now, first.Tokens));
            }
            // A timer may be early by less than its own resolution.
            _timer.Change(
                _waiters.Count == 0 || double.IsPositiveInfinity(next)
                    ? Timeout.InfiniteTimeSpan
                    : TimeSpan.FromMilliseconds(Math.Ceiling((next - now) * 1000)),
                Timeout.InfiniteTimeSpan
            );
        }
    }

    /// <summary>Ends waits that have become or would become too long; returns when the next one will.</summary>
    private double TurnAwayHopeless(double now)
    {
        double next = double.PositiveInfinity;
        double blocked = _admission.BlockedUntil - now;
        for (LinkedListNode<GateWaiter>? node = _waiters.First; node is not null; )
        {
            GateWaiter waiter = node.Value;
            node = node.Next;
            double bound = waiter.Since + _longestQueue.TotalSeconds;
            if (_admission.FailingSince is double failing)
            {
                bound = Math.Min(bound, Math.Max(waiter.Since, failing) + waiter.LongestWait);
            }
            PlayerException? refusal =
                blocked > waiter.LongestWait ? _words.TooLong(blocked, waiter.LongestWait)
                : now < bound ? null
                : _admission.FailingSince is null ? _words.NoTurn(_longestQueue)
                : _words.Failing(waiter.LongestWait);
            if (refusal is not null)
            {
                _waiters.Remove(waiter.Place);
                waiter.Refuse(refusal);
                continue;
            }
            next = Math.Min(next, bound);
        }
        return next;
    }
}
