using Gridlock.App.Tests.House;
using Gridlock.App.Tests.Running;

namespace Gridlock.App.Tests.Runs;

/// <summary>The run that is committed as an example, and copies of it to work on.</summary>
internal static class ExampleRun
{
    public static string Folder { get; } = Path.Combine(Checkout.Root, "Transcripts", "Examples", "small-duel");

    public static string CopyInto(TempFolder folder)
    {
        string copy = folder["small-duel"];
        Directory.CreateDirectory(copy);
        foreach (string file in Directory.EnumerateFiles(Folder))
        {
            File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        }
        return copy;
    }
}
