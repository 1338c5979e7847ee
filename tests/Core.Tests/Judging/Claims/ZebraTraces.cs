using System.IO.Compression;
using System.Text.Json;
using Gridlock.Core.Judging.Claims;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Imports;
using Gridlock.Puzzles.Json;

namespace Gridlock.Core.Tests.Judging.Claims;

/// <summary>Real answers to zebra puzzles, where a folder of data lies beside the checkout.</summary>
internal static class ZebraTraces
{
    private static readonly string s_folder = Path.Combine(Checkout(), "..", "shared", "data", "traces");

    public static void SkipUnlessThere() =>
        Assert.SkipUnless(
            File.Exists(Path.Combine(s_folder, "zebra.jsonl.gz")),
            "The folder of traces (../shared/data/traces) is not there."
        );

    public static IEnumerable<(string Id, string Question, string Text)> Read() =>
        Lines("zebra.jsonl.gz").Select(line => (Text(line, "id"), Text(line, "question"), Text(line, "text")));

    /// <summary>The puzzles by what their question lists, in any order.</summary>
    public static Dictionary<string, ClaimPuzzle> Puzzles() =>
        Lines("zebra-puzzles.jsonl.gz")
            .ToDictionary(
                line => Key(Text(line, "question")),
                line => new ClaimPuzzle(
                    ((PuzzleReading.Read)PuzzleImport.Read(ImportFormat.ReasoningGym, line.GetRawText())).Puzzle,
                    1
                )
            );

    public static string Key(string question) =>
        string.Join(
            '\n',
            question
                .Split('\n')
                .Where(line => line.Length > 0 && char.IsAsciiDigit(line[0]))
                .Select(line => line[line.IndexOf(' ')..])
                .Order(StringComparer.Ordinal)
        );

    /// <summary>The rows of a committed list, without its heading.</summary>
    public static IEnumerable<string[]> Table(string name) =>
        File.ReadLines(InCheckout("tests", "Core.Tests", "Judging", "Claims", name))
            .Skip(1)
            .Select(line => line.Split('\t'));

    private static IEnumerable<JsonElement> Lines(string name)
    {
        using var file = new GZipStream(File.OpenRead(Path.Combine(s_folder, name)), CompressionMode.Decompress);
        using var reader = new StreamReader(file);
        while (reader.ReadLine() is string line)
        {
            using JsonDocument document = JsonDocument.Parse(line);
            yield return document.RootElement.Clone();
        }
    }

    private static string Text(JsonElement line, string name) => line.GetProperty(name).GetString()!;

    /// <summary>A file of the checkout that the tests run in.</summary>
    public static string InCheckout(params ReadOnlySpan<string> path) => Path.Combine([Checkout(), .. path]);

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
