namespace Gridlock.Puzzles.Reading;

/// <summary>Ends the reading of a prompt; <see cref="PromptReader"/> turns it into its result.</summary>
internal sealed class UnreadablePromptException(string message) : Exception(message);
