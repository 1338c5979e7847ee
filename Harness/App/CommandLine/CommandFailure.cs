namespace Gridlock.App.CommandLine;

/// <summary>Ends a command; the message is one sentence that names the value and the way out.</summary>
internal sealed class CommandFailure(ExitCode code, string sentence) : Exception(sentence)
{
    public ExitCode Code { get; } = code;

    public static CommandFailure Misuse(string sentence) => new(ExitCode.Misuse, sentence);

    public static CommandFailure Infrastructure(string sentence) => new(ExitCode.Infrastructure, sentence);
}
