namespace Gridlock.Transcripts.Events;

/// <summary>Tokens as the provider counted them; a null was not reported.</summary>
/// <param name="Output">Includes <paramref name="Reasoning"/> wherever the provider counts that; measured from the text where
/// <paramref name="Source"/> says so.</param>
/// <param name="CachedInput">The part of <paramref name="Input"/> that came from the provider's cache.</param>
/// <param name="Cost">US dollars, where the provider itself says what the call cost.</param>
/// <param name="Source">"reported" or "estimated", for the output; null in journals that do not say.</param>
/// <param name="Remark">One sentence on what in the count contradicts the text; null if nothing does.</param>
public sealed record CallUsage(
    long? Input,
    long? Output,
    long? Reasoning,
    long? CachedInput = null,
    decimal? Cost = null,
    string? Source = null,
    string? Remark = null
);
