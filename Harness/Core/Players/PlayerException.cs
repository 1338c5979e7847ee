using Gridlock.Core.Players.Wire;
using Gridlock.Transcripts.Events;

namespace Gridlock.Core.Players;

/// <summary>A call that gave no whole answer; its message is one sentence for people and never holds a key.</summary>
public sealed class PlayerException(PlayerFailure failure, string message, Exception? innerException = null)
    : Exception(message, innerException)
{
    public PlayerFailure Failure { get; } = failure;

    /// <summary>As the journal writes the failure.</summary>
    public string Class => Failure.Word();

    /// <summary>The HTTP status, or the one that an error inside a stream named; null if none came.</summary>
    public int? Status { get; init; }

    /// <summary>What the provider itself said, word for word but for a key; null if it said nothing readable.</summary>
    public string? ProviderSentence { get; init; }

    /// <summary>The provider's own code or type of error, such as "insufficient_quota".</summary>
    public string? Code { get; init; }

    /// <summary>How long the provider asks to wait from now; never negative.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>False only where nothing was sent or the provider refused before it began.</summary>
    public bool PossiblyBilled { get; init; }

    /// <summary>What the provider had counted by then; null if nothing.</summary>
    public TokenCount? Usage { get; internal set; }

    /// <summary>True where the limit of the whole call passed, so that another attempt would pass it too.</summary>
    public bool TookAllItsTime { get; init; }

    /// <summary>The loop for which the call was cut off; null for every other failure.</summary>
    public LoopFinding? Loop { get; init; }

    /// <summary>
    /// Reads any exception that an <see cref="Microsoft.Extensions.AI.IChatClient"/> ended with, so that clients which are
    /// not Gridlock's own fail in the same words; cancellation becomes <see cref="PlayerFailure.Cancelled"/>.
    /// </summary>
    public static PlayerException From(Exception exception) =>
        exception switch
        {
            PlayerException known => known,
            OperationCanceledException => new(PlayerFailure.Cancelled, "The call was cancelled.", exception)
            {
                PossiblyBilled = true,
            },
            TimeoutException => new(PlayerFailure.Timeout, exception.Message, exception) { PossiblyBilled = true },
            HttpRequestException http => new(PlayerFailure.ProviderError, http.Message, http)
            {
                Status = (int?)http.StatusCode,
                PossiblyBilled = true,
            },
            _ => new(PlayerFailure.ProviderError, exception.Message, exception) { PossiblyBilled = true },
        };
}
