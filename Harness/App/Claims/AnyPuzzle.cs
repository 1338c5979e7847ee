using Gridlock.Puzzles.Imports;
using Gridlock.Puzzles.Json;

namespace Gridlock.App.Claims;

/// <summary>Reads a puzzle of any format: Gridlock's own, or one that can be imported.</summary>
internal static class AnyPuzzle
{
    public static PuzzleReading Read(string json)
    {
        PuzzleReading own = PuzzleJson.Read(json);
        if (own is PuzzleReading.Read)
        {
            return own;
        }
        foreach (ImportFormat format in Enum.GetValues<ImportFormat>())
        {
            if (PuzzleImport.Read(format, json) is PuzzleReading.Read imported)
            {
                return imported;
            }
        }
        return Looks(json) is ImportFormat likely ? PuzzleImport.Read(likely, json) : own;
    }

    /// <summary>The format whose members the text has, for a reason that helps.</summary>
    private static ImportFormat? Looks(string json) =>
        Has(json, "gridlock-puzzle") ? null
        : Has(json, "attributes") && Has(json, "houses") ? ImportFormat.ReasoningGym
        : Has(json, "question") ? ImportFormat.Haerae
        : Has(json, "clues") && Has(json, "columns") ? ImportFormat.Plain
        : Has(json, "clues") ? ImportFormat.Zebra
        : null;

    private static bool Has(string json, string member) => json.Contains($"\"{member}", StringComparison.Ordinal);
}
