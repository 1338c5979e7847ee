using System.Text.Encodings.Web;
using System.Text.Json;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Core.Judging.Answers;

/// <summary>An allocation as the JSON of its rows, in the form that prompts ask for.</summary>
internal static class GridText
{
    // Names are shown to people, not put into HTML: an apostrophe stays an apostrophe.
    private static readonly JsonSerializerOptions s_plain = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Of(Grid grid, Labels labels, ReadOnlySpan<byte> positions)
    {
        string[] names = new string[grid.Rows * grid.Columns];
        for (int artifact = 0; artifact < positions.Length; artifact++)
        {
            names[grid.CellOf(artifact, positions[artifact])] = JsonSerializer.Serialize(
                labels.Artifacts[artifact],
                s_plain
            );
        }
        return $"[{string.Join(", ", names.Chunk(grid.Columns).Select(static row => $"[{string.Join(", ", row)}]"))}]";
    }
}
