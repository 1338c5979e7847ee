using System.Collections.Immutable;
using System.Text.Json;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Json;

/// <summary>An allocation as rows of artifact names: in a line-up a row a category, in a vault a row of cells.</summary>
internal static class AllocationJson
{
    internal static void Write(Utf8JsonWriter json, string name, ReadOnlySpan<byte> positions, Grid grid, Labels labels)
    {
        string[] names = new string[grid.Artifacts];
        for (int artifact = 0; artifact < names.Length; artifact++)
        {
            names[grid.CellOf(artifact, positions[artifact])] = labels.Artifacts[artifact];
        }
        json.WriteStartArray(name);
        for (int row = 0; row < grid.Rows; row++)
        {
            json.WriteStartArray();
            foreach (string artifact in names.AsSpan(row * grid.Columns, grid.Columns))
            {
                json.WriteStringValue(artifact);
            }
            json.WriteEndArray();
        }
        json.WriteEndArray();
    }

    internal static ImmutableArray<byte> Read(JsonElement json, string name, Grid grid, Labels labels)
    {
        JsonElement rows = json.Member(name, JsonValueKind.Array);
        byte[] positions = new byte[grid.Artifacts];
        Array.Fill(positions, byte.MaxValue);
        foreach ((int row, JsonElement cells) in rows.EnumerateArray().Index())
        {
            ImmutableArray<string> names = cells.AllTexts(name);
            for (int column = 0; column < names.Length; column++)
            {
                int artifact = labels.Artifacts.IndexOf(names[column]);
                if (artifact < 0)
                {
                    throw new PuzzleFormatException(
                        $"The {name} names '{names[column]}', which is no artifact of the puzzle."
                    );
                }
                if (!grid.IsVault && grid.CategoryOf(artifact) != row)
                {
                    throw new PuzzleFormatException(
                        $"The {name} has '{names[column]}' in row {row + 1}, which is another category's."
                    );
                }
                positions[artifact] = (byte)(grid.IsVault ? row * grid.Columns + column : column);
            }
        }
        return rows.GetArrayLength() == grid.Rows && grid.IsAllocation(positions)
            ? [.. positions]
            : throw new PuzzleFormatException(
                $"The {name} does not put each artifact once into a grid of {grid.Rows} rows and {grid.Columns} columns."
            );
    }
}
