namespace Gridlock.App.CommandLine;

internal static class ToolVersion
{
    /// <summary>Name and version, as journals record them: "gridlock 0.1.0".</summary>
    public static string Current { get; } =
        $"{CommandTree.ProgramName} {typeof(ToolVersion).Assembly.GetName().Version?.ToString(3)}";
}
