using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Gridlock.Core.Players.Dialects;

/// <summary>How long a caller wants a model to think; without one the provider's own default holds.</summary>
/// <param name="Tokens">0 for no thinking, negative for as long as the model chooses.</param>
internal readonly record struct ThinkingWish(int Tokens)
{
    /// <summary>The name among <see cref="ChatOptions.AdditionalProperties"/>; a whole number.</summary>
    public const string Property = "thinking_budget";

    public bool IsOff => Tokens == 0;

    public bool IsOpen => Tokens < 0;

    /// <summary>Null if nothing is asked for.</summary>
    /// <exception cref="ArgumentException">What is asked for is no whole number.</exception>
    public static ThinkingWish? Of(ChatOptions? options)
    {
        object? value = null;
        if (options?.AdditionalProperties?.TryGetValue(Property, out value) is not true || value is null)
        {
            return null;
        }
        string text = value is JsonElement json
            ? json.ToString()
            : Convert.ToString(value, CultureInfo.InvariantCulture)!;
        return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int tokens)
            ? new ThinkingWish(tokens)
            : throw new ArgumentException(
                $"{Property} is '{text}'; give a whole number of tokens, 0 for none, -1 for as many as the model chooses.",
                nameof(options)
            );
    }
}
