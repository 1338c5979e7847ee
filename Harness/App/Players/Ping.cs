using System.Text;
using Gridlock.Core.Players;
using Gridlock.Core.Players.Wire;
using Microsoft.Extensions.AI;

namespace Gridlock.App.Players;

/// <summary>One small call, measured.</summary>
internal static class Ping
{
    private const string Request = "Reply with the single word: ready";

    // Enough for a model that thinks about it, and a bound to what a mistake can cost.
    private const int MostTokens = 2048;

    public static async Task<PingReport> CallAsync(
        Player player,
        TimeProvider time,
        CancellationToken cancellationToken
    )
    {
        var reasoning = new StringBuilder();
        var answer = new StringBuilder();
        TimeSpan? first = null;
        ChatResponseUpdate? last = null;
        PlayerException? failure = null;
        long start = time.GetTimestamp();
        try
        {
            var options = new ChatOptions { MaxOutputTokens = player.OutputLimit ?? MostTokens };
            await foreach (
                ChatResponseUpdate update in player
                    .Client.GetStreamingResponseAsync(
                        [new ChatMessage(ChatRole.User, Request)],
                        options,
                        cancellationToken
                    )
                    .ConfigureAwait(false)
            )
            {
                reasoning.AppendJoin("", update.Contents.OfType<TextReasoningContent>().Select(static c => c.Text));
                answer.Append(update.Text);
                if (reasoning.Length + answer.Length > 0)
                {
                    first ??= time.GetElapsedTime(start);
                }
                last = update;
            }
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            failure = PlayerException.From(exception);
        }
        return new PingReport(player, reasoning.ToString(), answer.ToString(), first, time.GetElapsedTime(start))
        {
            Usage = last?.CheckedUsage(),
            Model = last?.ModelId,
            Fingerprint = last?.Fingerprint(),
            Route = last?.Route(),
            Finish = last?.FinishReason?.Value,
            FinishWord = last?.FinishWord(),
            Failure = failure,
        };
    }
}
