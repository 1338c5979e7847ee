namespace Gridlock.App.Tests.House;

/// <summary>The checkout that the tests were built from.</summary>
internal static class Checkout
{
    internal static string Root { get; } = Find();

    /// <summary>Source files of these endings below a folder, leaving out what a build or an installation made.</summary>
    internal static IEnumerable<string> Sources(string folder, params string[] endings) =>
        Directory
            .EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories)
            .Where(path => endings.Contains(Path.GetExtension(path)))
            .Where(path => !Path.GetRelativePath(Root, path).Split(Path.DirectorySeparatorChar).Any(Generated));

    private static bool Generated(string folder) =>
        folder is "bin" or "obj" or "node_modules" or "BenchmarkDotNet.Artifacts";

    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Gridlock.slnx")))
            {
                return folder.FullName;
            }
        }
        throw new InvalidOperationException("The tests do not run inside a checkout.");
    }
}
