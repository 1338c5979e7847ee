namespace Gridlock.Puzzles.Tests.Wording;

/// <summary>Compares a text that players see with a file that a person has read.</summary>
internal static class Snapshot
{
    /// <param name="name">Of a file in Wording/Snapshots; what was really seen is left beside it in the output folder.</param>
    internal static void Matches(string name, string seen)
    {
        string path = Path.Combine(AppContext.BaseDirectory, "Wording", "Snapshots", name + ".txt");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path + ".seen", seen);
        string expected = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        seen.Should().Be(expected, $"{path}.seen is what was seen");
    }
}
