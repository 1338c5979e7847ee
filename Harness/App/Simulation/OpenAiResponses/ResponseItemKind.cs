namespace Gridlock.App.Simulation.OpenAiResponses;

/// <summary>What an output item holds.</summary>
internal enum ResponseItemKind
{
    Reasoning,
    Message,

    /// <summary>A message that declines to answer.</summary>
    Refusal,
}
