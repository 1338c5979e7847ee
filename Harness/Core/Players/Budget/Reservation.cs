namespace Gridlock.Core.Players.Budget;

/// <summary>Money that is set aside for one call; disposing it unsettled gives it back whole.</summary>
public sealed class Reservation : IDisposable
{
    private readonly BudgetLedger _ledger;
    private int _settled;

    internal Reservation(BudgetLedger ledger, decimal worst) => (_ledger, Worst) = (ledger, worst);

    /// <summary>US dollars.</summary>
    public decimal Worst { get; }

    /// <summary>The call is over and cost so much; only the first word counts.</summary>
    public void Settle(decimal cost)
    {
        if (Interlocked.Exchange(ref _settled, 1) == 0)
        {
            _ledger.Settle(Worst, cost);
        }
    }

    public void Dispose() => Settle(0);
}
