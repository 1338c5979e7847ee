using System.Collections.Immutable;
using System.Text.Json;
using Gridlock.Puzzles.Reading;

namespace Gridlock.Core.Players.Simulated.Turns;

/// <summary>An answer that a player gave before, as the conversation has it.</summary>
/// <param name="Grid">Null if the text held no allocation of this puzzle.</param>
/// <param name="Reported">The conditions that it called violated.</param>
internal sealed record EarlierAnswer(ImmutableArray<byte>? Grid, ImmutableArray<int> Reported)
{
    private static readonly EarlierAnswer None = new(null, []);

    internal static EarlierAnswer Read(string text, PromptedPuzzle puzzle)
    {
        (int start, int end) = (text.IndexOf('{', StringComparison.Ordinal), text.LastIndexOf('}'));
        if (start < 0 || end < start)
        {
            return None;
        }
        try
        {
            using var json = JsonDocument.Parse(text.AsMemory(start, end - start + 1));
            return new EarlierAnswer(GridOf(json.RootElement, puzzle), [.. ReportedIn(json.RootElement)]);
        }
        catch (JsonException)
        {
            return None;
        }
    }

    private static ImmutableArray<byte>? GridOf(JsonElement answer, PromptedPuzzle puzzle)
    {
        if (!answer.TryGetProperty("grid", out JsonElement rows) || rows.ValueKind != JsonValueKind.Array)
        {
            return null;
        }
        byte[] positions = new byte[puzzle.Grid.Artifacts];
        Array.Fill(positions, byte.MaxValue);
        int first = 0;
        foreach (JsonElement row in rows.EnumerateArray().Where(row => row.ValueKind == JsonValueKind.Array))
        {
            int position = first;
            foreach (JsonElement cell in row.EnumerateArray())
            {
                int artifact = cell.ValueKind == JsonValueKind.String ? IndexOf(cell.GetString()!, puzzle) : -1;
                if (artifact >= 0)
                {
                    positions[artifact] = (byte)position;
                }
                position++;
            }
            first += puzzle.Grid.IsVault ? puzzle.Grid.Columns : 0;
        }
        return puzzle.Grid.IsAllocation(positions) ? [.. positions] : null;
    }

    private static IEnumerable<int> ReportedIn(JsonElement answer)
    {
        if (!answer.TryGetProperty("checks", out JsonElement checks) || checks.ValueKind != JsonValueKind.Array)
        {
            yield break;
        }
        foreach (JsonElement check in checks.EnumerateArray().Where(check => check.ValueKind == JsonValueKind.Object))
        {
            if (
                check.TryGetProperty("condition", out JsonElement condition)
                && condition.ValueKind == JsonValueKind.Number
                && condition.TryGetInt32(out int number)
                && check.TryGetProperty("holds", out JsonElement holds)
                && holds.ValueKind == JsonValueKind.False
            )
            {
                yield return number;
            }
        }
    }

    private static int IndexOf(string name, PromptedPuzzle puzzle)
    {
        for (int artifact = 0; artifact < puzzle.Grid.Artifacts; artifact++)
        {
            if (puzzle.Labels.Artifacts[artifact].Equals(name.Trim(), StringComparison.OrdinalIgnoreCase))
            {
                return artifact;
            }
        }
        return -1;
    }
}
