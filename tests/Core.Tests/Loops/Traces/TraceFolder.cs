using System.IO.Compression;
using System.Text.Json;

namespace Gridlock.Core.Tests.Loops.Traces;

/// <summary>The traces in the folder of data that may lie beside the checkout.</summary>
internal static class TraceFolder
{
    private static readonly string Folder = Path.GetFullPath(Path.Combine(Checkout(), "../shared/data/traces"));

    internal static bool Exists => Directory.Exists(Folder);

    /// <summary>Those with a label, but for the borderline ones.</summary>
    internal static IReadOnlyList<Trace> Labelled() =>
        [.. Lines("labelled.jsonl.gz").Select(Read).Where(static trace => trace.Label != "borderline")];

    /// <summary>Long outputs that were scored as correct.</summary>
    internal static IReadOnlyList<Trace> CorrectLong() => [.. Lines("correct-long.jsonl.gz").Select(Read)];

    private static Trace Read(JsonElement line) =>
        new(
            line.GetProperty("id").GetString()!,
            line.TryGetProperty("label", out JsonElement label) ? label.GetString()! : "correct_long",
            line.GetProperty("model").GetString()!,
            line.TryGetProperty("onset_char", out JsonElement onset) && onset.ValueKind == JsonValueKind.Number
                ? onset.GetInt64()
                : null,
            line.GetProperty("text").GetString()!
        );

    private static IEnumerable<JsonElement> Lines(string file)
    {
        using var text = new StreamReader(
            new GZipStream(File.OpenRead(Path.Combine(Folder, file)), CompressionMode.Decompress)
        );
        while (text.ReadLine() is string line)
        {
            using JsonDocument json = JsonDocument.Parse(line);
            yield return json.RootElement.Clone();
        }
    }

    internal static string Checkout()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Gridlock.slnx")))
        {
            folder = folder.Parent;
        }
        return folder?.FullName ?? AppContext.BaseDirectory;
    }
}
