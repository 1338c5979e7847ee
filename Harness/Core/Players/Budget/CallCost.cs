using System.Text;
using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Reading;

namespace Gridlock.Core.Players.Budget;

/// <summary>What a call cost.</summary>
/// <param name="Dollars">US dollars; null where the price is not known.</param>
/// <param name="IsEstimated">True where tokens had to be estimated, because the provider did not count them.</param>
public readonly record struct CallCost(decimal? Dollars, bool IsEstimated)
{
    private const decimal Million = 1_000_000;
    private const int BytesPerToken = 4;
    private const long MicrosecondsPerSecond = 1_000_000;
    private const string EstimatedUsage = "estimated";

    // At most what today's reasoning models write; an estimate that is too high only ends a run a little early.
    private const long HiddenTokensPerSecond = 100;

    private static CallCost Nothing { get; } = new(0, false);

    /// <summary>What the provider says that it cost, else tokens times price, else an estimate; nothing for a call that was not
    /// billed.</summary>
    /// <param name="price">Null where it is not known.</param>
    public static CallCost Of(CallRecord call, TokenPrice? price)
    {
        if (call.Usage?.Cost is decimal stated)
        {
            return new CallCost(stated, false);
        }
        if (call.Final is null && !call.PossiblyBilled)
        {
            return Nothing;
        }
        if (price is null)
        {
            return new CallCost(null, false);
        }
        if (price is { Input: 0, Output: 0 })
        {
            return Nothing;
        }
        long? input = call.Usage?.Input;
        long? output = call.Final is null ? null : call.Usage?.Output;
        bool isMeasured = call.Usage?.Source == EstimatedUsage;
        decimal dollars = Price(
            input ?? Tokens(call.Messages.Select(static message => message.Text ?? "")),
            call.Usage?.CachedInput ?? 0,
            output ?? Math.Max(call.Usage?.Output ?? 0, Tokens([call.Reasoning, call.Answer]) + Hidden(call)),
            price
        );
        return new CallCost(dollars, isMeasured || input is null || output is null);
    }

    /// <summary>What a call that was cut may have reasoned unseen before its first text, by the time that this took; nothing where
    /// reasoning is shown.</summary>
    private static long Hidden(CallRecord call)
    {
        if (call.Reasoning.Length > 0)
        {
            return 0;
        }
        long silent = call.Deltas.Count > 0 ? call.Deltas[0].Offset : call.Failure?.Offset ?? 0;
        long tokens = silent * HiddenTokensPerSecond / MicrosecondsPerSecond;
        return call.Intent.OutputLimit is int most ? Math.Min(tokens, most) : tokens;
    }

    private static decimal Price(long input, long cached, long output, TokenPrice price)
    {
        long fresh = Math.Max(0, input - cached);
        decimal sum = (fresh * price.Input) + (cached * (price.CachedInput ?? price.Input)) + (output * price.Output);
        return sum / Million;
    }

    private static long Tokens(IEnumerable<string> texts) =>
        (texts.Sum(static text => (long)Encoding.UTF8.GetByteCount(text)) + BytesPerToken - 1) / BytesPerToken;
}
