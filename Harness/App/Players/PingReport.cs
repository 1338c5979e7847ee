using Gridlock.Core.Players;
using Gridlock.Core.Players.Wire;
using Gridlock.Transcripts.Events;

namespace Gridlock.App.Players;

/// <summary>What was understood of one small call.</summary>
/// <param name="FirstToken">From sending to the first piece of reasoning or answer; null if none came.</param>
/// <param name="Whole">From sending to the end.</param>
internal sealed record PingReport(Player Player, string Reasoning, string Answer, TimeSpan? FirstToken, TimeSpan Whole)
{
    private const decimal Million = 1_000_000;

    public CheckedUsage? Usage { get; init; }

    /// <summary>As the provider says that it served.</summary>
    public string? Model { get; init; }

    public string? Fingerprint { get; init; }

    public string? Route { get; init; }

    /// <summary>One of "stop", "length" and "refusal"; null if the call failed.</summary>
    public string? Finish { get; init; }

    /// <summary>The provider's own word.</summary>
    public string? FinishWord { get; init; }

    /// <summary>Null if the call gave a whole answer.</summary>
    public PlayerException? Failure { get; init; }

    /// <summary>US dollars, as the provider states them, else tokens times price; null if neither is known.</summary>
    public decimal? Cost
    {
        get
        {
            if (Usage?.Count is not TokenCount count)
            {
                return null;
            }
            if (count.Cost is decimal stated || Player.Price is not TokenPrice price)
            {
                return count.Cost;
            }
            long cached = count.CachedInput ?? 0;
            decimal input =
                (Math.Max(0, (count.Input ?? 0) - cached) * price.Input)
                + (cached * (price.CachedInput ?? price.Input));
            return (input + ((count.Output ?? 0) * price.Output)) / Million;
        }
    }
}
