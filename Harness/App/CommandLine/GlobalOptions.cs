using System.CommandLine;

namespace Gridlock.App.CommandLine;

/// <summary>Options that every command takes.</summary>
internal static class GlobalOptions
{
    public static Option<bool> Verbose { get; } =
        new("--verbose") { Description = "Log to stderr what goes on inside.", Recursive = true };
}
