using System.CommandLine;

namespace Gridlock.App.CommandLine;

/// <summary>A command with what its help shows besides the options.</summary>
internal sealed class Verb(string name, string description) : Command(name, description)
{
    /// <summary>Lines that can be copied to a shell, and what each does.</summary>
    public IReadOnlyList<(string Line, string Meaning)> Examples { get; init; } = [];

    /// <summary>What the exit codes mean here, where that is more than "0 good, 2 misuse".</summary>
    public IReadOnlyList<(ExitCode Code, string Meaning)> ExitCodes { get; init; } = [];

    /// <summary>Leads from the program to this command, as in "gridlock puzzle new".</summary>
    public string FullName =>
        string.Join(' ', Parents.OfType<Command>().Select(static parent => NameOf(parent)).Append(Name));

    public static string NameOf(Command command) => command is Verb verb ? verb.FullName : CommandTree.ProgramName;
}
