using System.Collections.Immutable;
using System.Globalization;
using Gridlock.Transcripts.Events;

namespace Gridlock.Core.Players;

/// <summary>How a player is asked, where that differs from the provider's own defaults.</summary>
/// <param name="Temperature">From 0 to 2; null leaves it to the provider.</param>
/// <param name="ThinkingBudget">Tokens for reasoning: 0 for none, -1 for as many as the model chooses; null leaves it to the provider.</param>
/// <param name="SendsSeed">Whether requests carry a seed, which some providers heed and a few refuse.</param>
public sealed record PlayerOptions(double? Temperature = null, int? ThinkingBudget = null, bool SendsSeed = true)
{
    public static PlayerOptions Usual { get; } = new();

    public static PlayerOptions Of(RequestOptions? recorded) =>
        recorded is null ? Usual : new(recorded.Temperature, recorded.ThinkingBudget, recorded.Seed);

    /// <summary>Null where all is usual.</summary>
    public RequestOptions? ToJournal() => this == Usual ? null : new(Temperature, ThinkingBudget, SendsSeed);

    /// <summary>In words that a person can compare; empty where all is usual.</summary>
    /// <param name="outputLimit">The tokens that an answer may have, reasoning included; null where nothing limits it.</param>
    public ImmutableArray<string> Words(int? outputLimit)
    {
        IEnumerable<string?> wishes =
        [
            Temperature is double degree ? string.Create(CultureInfo.InvariantCulture, $"temperature {degree}") : null,
            outputLimit is int limit ? $"{limit} output tokens" : null,
            ThinkingBudget is int tokens ? $"thinking budget {tokens}" : null,
            SendsSeed ? null : "no seed",
        ];
        return [.. wishes.OfType<string>()];
    }
}
