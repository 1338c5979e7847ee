namespace Gridlock.App.Tests.Running;

/// <summary>Compares what people see with a file that a person has read.</summary>
internal static class Snapshot
{
    /// <param name="name">Of a file in Terminal/Snapshots; what was really seen is left beside it in the output folder.</param>
    public static void Matches(string name, string seen)
    {
        seen = string.Join('\n', seen.TrimEnd('\n').Split('\n').Select(line => line.TrimEnd())) + "\n";
        string path = Path.Combine(AppContext.BaseDirectory, "Terminal", "Snapshots", name + ".txt");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path + ".seen", seen);
        string expected = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        seen.Should().Be(expected, $"{path}.seen is what was seen");
    }
}
