namespace Gridlock.Transcripts.Tests;

/// <summary>Files of the checkout that the tests run in.</summary>
internal static class Checkout
{
    public static string Find(string file)
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, file)))
        {
            folder = Path.GetDirectoryName(folder);
        }
        return Path.Combine(folder.Should().NotBeNull("the tests run inside a checkout").And.Subject!, file);
    }
}
