using Gridlock.Core.Players.Budget;
using Gridlock.Core.Players.Resilience;

namespace Gridlock.Core.Matches.Calls;

/// <summary>What a call needs before it leaves: a turn at its provider, and money where that matters; disposing it gives back what
/// was not used.</summary>
/// <param name="Money">Null where money is no matter.</param>
internal sealed record CallTurn(GatePermit Permit, Reservation? Money) : IDisposable
{
    /// <param name="reserve">Null where money is no matter.</param>
    /// <returns>Null if there is no money for the call.</returns>
    /// <exception cref="Players.PlayerException">The provider will not have a turn in time.</exception>
    public static async Task<CallTurn?> TakeAsync(Func<Task<GatePermit>> enter, Func<Task<Reservation?>>? reserve)
    {
        GatePermit permit = await enter().ConfigureAwait(false);
        if (reserve is null)
        {
            return new CallTurn(permit, null);
        }
        Task<Reservation?> reserving = reserve();
        bool isThere = reserving.IsCompletedSuccessfully && reserving.Result is not null;
        if (!isThere)
        {
            // A turn does not keep: by the time the money is there, the provider may have asked to wait.
            permit.Dispose();
        }
        Reservation? money = await reserving.ConfigureAwait(false);
        if (money is null)
        {
            return null;
        }
        if (isThere)
        {
            return new CallTurn(permit, money);
        }
        try
        {
            return new CallTurn(await enter().ConfigureAwait(false), money);
        }
        catch
        {
            money.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        Permit.Dispose();
        Money?.Dispose();
    }
}
