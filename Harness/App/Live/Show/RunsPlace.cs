using Gridlock.App.CommandLine;

namespace Gridlock.App.Live.Show;

/// <summary>The folder in which the runs of an evening are made.</summary>
/// <param name="Path">Null for the usual one.</param>
internal readonly record struct RunsPlace(string? Path)
{
    /// <summary>Writes there, and leaves nothing but the folder itself.</summary>
    /// <exception cref="CommandFailure">No run could be kept there.</exception>
    public void Try()
    {
        string path = Path ?? FreshRunFolder.Usual;
        try
        {
            string tried = System.IO.Path.Combine(Directory.CreateDirectory(path).FullName, ".tried");
            File.Create(tried, 1, FileOptions.DeleteOnClose).Dispose();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw CommandFailure.Misuse(
                $"No run can be kept in '{path}': {failure.Message} Name a folder that can be written with --out."
            );
        }
    }
}
