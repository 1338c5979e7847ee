using Gridlock.Core.Players.Budget;
using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Reading;

namespace Gridlock.App.Live.Seats;

/// <summary>What one seat's calls cost.</summary>
/// <param name="price">Null where it is not known.</param>
internal sealed class Purse(TokenPrice? price)
{
    private const decimal Million = 1_000_000;

    private decimal _spent;
    private bool _isKnown = price is not null;
    private int _calls;

    /// <summary>True where nothing is ever paid.</summary>
    public bool IsFree => price is { Input: 0, Output: 0 };

    /// <summary>US dollars for the calls that are over; null where that is not known.</summary>
    public decimal? Spent => _isKnown ? _spent : null;

    /// <param name="call">Without its texts.</param>
    /// <param name="tokens">Of its texts, by estimate.</param>
    public void Pay(CallRecord call, long tokens)
    {
        bool isCounted = call.Usage is { Cost: not null } or { Output: not null };
        decimal? more = isCounted || call is { Final: null, PossiblyBilled: false } ? 0 : Running(tokens);
        decimal? cost = CallCost.Of(call, price).Dollars + (more ?? 0);
        // Where there is no price a provider may still say what a call cost; of one that did not the sum is unknown.
        _isKnown = cost is not null && (_isKnown || _calls == 0);
        _spent += cost ?? 0;
        _calls++;
    }

    /// <summary>US dollars for what a call has written so far; null where that costs nothing, or is not known.</summary>
    public decimal? Running(long tokens) =>
        price is null || IsFree || tokens == 0 ? null : Math.Round(tokens * price.Output / Million, 4);
}
