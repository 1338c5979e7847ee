namespace Gridlock.Transcripts.Events;

/// <summary>Tokens as the provider counted them; a null was not reported.</summary>
/// <param name="Output">Includes <paramref name="Reasoning"/> where the provider says so.</param>
public sealed record CallUsage(long? Input, long? Output, long? Reasoning);
