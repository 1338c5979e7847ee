namespace Gridlock.App.CommandLine;

/// <summary>What a command touches of the world outside.</summary>
/// <param name="Output">The result and nothing else.</param>
/// <param name="Error">Progress, and the sentence that says why it ended badly.</param>
/// <param name="Environment">Reads an environment variable.</param>
internal sealed record Surroundings(
    TextWriter Output,
    TextWriter Error,
    TimeProvider Time,
    Func<string, string?> Environment
);
