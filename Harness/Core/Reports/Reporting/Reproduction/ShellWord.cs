namespace Gridlock.Core.Reports.Reporting.Reproduction;

/// <summary>A word of a command that can be copied to a shell, whatever it holds.</summary>
public static class ShellWord
{
    private const string Plain = "._-/:+=,@%";

    /// <summary>As it is where no shell would read anything into it, otherwise in single quotes.</summary>
    public static string Quoted(string word) =>
        word.Length > 0 && word.All(IsPlain) ? word : $"'{word.Replace("'", @"'\''", StringComparison.Ordinal)}'";

    /// <summary>A path that a shell and a program take for nothing else, even where its name begins as an option does.</summary>
    public static string OfPath(string path) => Quoted(path.StartsWith('-') ? $"./{path}" : path);

    private static bool IsPlain(char c) =>
        char.IsLetterOrDigit(c) || Plain.Contains(c) || (c == '\\' && Path.DirectorySeparatorChar == '\\');
}
