namespace Gridlock.Core.Players.Simulated;

/// <summary>One message of the conversation as it came over the wire; all that a simulated player ever sees.</summary>
/// <param name="Role">"system", "user" or "assistant".</param>
public sealed record SimulatedMessage(string Role, string Text);
