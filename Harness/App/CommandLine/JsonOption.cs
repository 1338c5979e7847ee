using System.CommandLine;

namespace Gridlock.App.CommandLine;

internal static class JsonOption
{
    public static Option<bool> Create() =>
        new("--json") { Description = "Machine-readable output on stdout, and nothing else there." };
}
