namespace Gridlock.Core.Players.Budget;

/// <summary>Money that may be spent, in US dollars: what a call can cost at most is set aside before it leaves, so that the limit is
/// never passed however many calls are under way.</summary>
/// <param name="spent">What was spent of it before.</param>
public sealed class BudgetLedger(decimal limit, decimal spent = 0)
{
    private readonly Lock _lock = new();
    private readonly LinkedList<Claim> _waiting = [];
    private decimal _reserved;
    private decimal _spent = spent;

    public decimal Limit { get; } = limit;

    /// <summary>What calls that have ended cost.</summary>
    public decimal Spent
    {
        get
        {
            lock (_lock)
            {
                return _spent;
            }
        }
    }

    /// <summary>What calls that are under way can cost at most.</summary>
    public decimal Reserved
    {
        get
        {
            lock (_lock)
            {
                return _reserved;
            }
        }
    }

    /// <summary>Sets aside what a call can cost at most. While calls under way hold what is needed, waits for them to end, in the
    /// order of asking.</summary>
    /// <returns>Null if the call could pass the limit whatever those calls cost.</returns>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public async Task<Reservation?> ReserveAsync(decimal worst, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(worst);
        cancellationToken.ThrowIfCancellationRequested();
        var claim = new Claim(worst);
        lock (_lock)
        {
            _waiting.AddLast(claim.Place);
            Serve();
        }
        using CancellationTokenRegistration registration = cancellationToken.Register(() => GiveUp(claim));
        return await claim.Answer.Task.ConfigureAwait(false) ? new Reservation(this, worst)
            : cancellationToken.IsCancellationRequested ? throw new OperationCanceledException(cancellationToken)
            : null;
    }

    internal void Settle(decimal worst, decimal cost)
    {
        lock (_lock)
        {
            _reserved -= worst;
            _spent += cost;
            Serve();
        }
    }

    private void GiveUp(Claim claim)
    {
        lock (_lock)
        {
            if (claim.Place.List is not null)
            {
                _waiting.Remove(claim.Place);
                claim.Answer.TrySetResult(false);
                Serve();
            }
        }
    }

    private void Serve()
    {
        for (LinkedListNode<Claim>? node = _waiting.First; node is not null; )
        {
            Claim claim = node.Value;
            node = node.Next;
            bool hopeless = _spent + claim.Worst > Limit;
            bool fits = claim.Place == _waiting.First && _spent + _reserved + claim.Worst <= Limit;
            if (hopeless || fits)
            {
                _waiting.Remove(claim.Place);
                _reserved += fits ? claim.Worst : 0;
                claim.Answer.TrySetResult(fits);
            }
        }
    }

    private sealed class Claim
    {
        public Claim(decimal worst)
        {
            Worst = worst;
            Place = new LinkedListNode<Claim>(this);
        }

        public decimal Worst { get; }

        public LinkedListNode<Claim> Place { get; }

        public TaskCompletionSource<bool> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
