using System.Text.Json;
using Gridlock.Core.Players.Wire;

namespace Gridlock.Core.Tests.Players.Wire;

/// <summary>Recordings of real providers in a folder beside the checkout; whoever asks for one is skipped where there is none.</summary>
internal static class Evidence
{
    private static readonly string s_folder = Path.Combine(Checkout(), "..", "shared", "data", "wire");

    public static Endpoint Endpoint { get; } = new("testhost", new Uri("http://box/v1/"), "m");

    public static byte[] Read(string file)
    {
        Assert.SkipUnless(Directory.Exists(s_folder), "The folder of recordings (../shared/data/wire) is not there.");
        return File.ReadAllBytes(Path.Combine(s_folder, file));
    }

    public static JsonElement Expected(string file)
    {
        using JsonDocument all = JsonDocument.Parse(Read("expected.json"));
        return all.RootElement.GetProperty(file).Clone();
    }

    private static string Checkout()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Gridlock.slnx")))
        {
            folder = folder.Parent;
        }
        return folder?.FullName ?? AppContext.BaseDirectory;
    }
}
