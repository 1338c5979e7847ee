using Gridlock.Transcripts.Events;

namespace Gridlock.Core.Gates.Planning;

/// <summary>About what one player's part of a comparison takes.</summary>
/// <param name="Cost">US dollars; null where the price is not known.</param>
public sealed record PlayerEstimate(
    string Player,
    bool IsSimulated,
    long Calls,
    long InputTokens,
    long OutputTokens,
    decimal? Cost
)
{
    private const decimal Million = 1_000_000;

    /// <param name="promptTokens">Of the solve round.</param>
    /// <param name="answerTokens">Of every answer, reasoning included.</param>
    /// <param name="rounds">Verification rounds; each repeats what was said before.</param>
    public static PlayerEstimate Of(
        string player,
        bool isSimulated,
        TokenPrice? price,
        long cases,
        int rounds,
        long promptTokens,
        long answerTokens
    )
    {
        long calls = cases * (rounds + 1);
        long input = 0;
        for (int round = 0; round <= rounds; round++)
        {
            input += cases * (promptTokens + (round * answerTokens));
        }
        long output = calls * answerTokens;
        decimal? cost = price is null ? null : ((input * price.Input) + (output * price.Output)) / Million;
        return new PlayerEstimate(player, isSimulated, calls, input, output, cost);
    }
}
