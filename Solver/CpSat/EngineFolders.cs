namespace Gridlock.Solver.CpSat;

/// <summary>Where engines may be installed: a folder with the sub-folders Wasm and Native.</summary>
public static class EngineFolders
{
    /// <summary>The environment variable that names the one folder to look in.</summary>
    public const string Variable = "GRIDLOCK_ENGINES";

    /// <summary>Written next to the library by the build; its one line is the path of Solver/Engines.</summary>
    private const string Pointer = "gridlock.engines";

    /// <summary>The folder of the environment variable alone; else `engines` beside the library, then the one it was built with.</summary>
    internal static IReadOnlyList<string> Candidates()
    {
        string? named = Environment.GetEnvironmentVariable(Variable);
        if (!string.IsNullOrWhiteSpace(named))
        {
            return [Path.GetFullPath(named)];
        }
        var folders = new List<string> { Path.Combine(AppContext.BaseDirectory, "engines") };
        string pointer = Path.Combine(AppContext.BaseDirectory, Pointer);
        if (File.Exists(pointer))
        {
            folders.Add(File.ReadAllText(pointer).Trim());
        }
        return folders;
    }
}
