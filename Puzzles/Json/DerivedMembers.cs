using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Tiers;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Json;

/// <summary>Members of a puzzle's JSON that follow from the others, and so can be wrong.</summary>
internal static class DerivedMembers
{
    /// <summary>A sentence for each that is there and is not what the puzzle gives.</summary>
    internal static ImmutableArray<string> Compare(JsonElement json, Puzzle puzzle)
    {
        var notes = ImmutableArray.CreateBuilder<string>();
        if (puzzle.Fingerprint.Length > 0 && puzzle.Fingerprint != Fingerprint.Of(puzzle))
        {
            notes.Add($"The recorded fingerprint is not that of the puzzle, which is {Fingerprint.Of(puzzle)}.");
        }
        if (json.TryGetProperty("prompt", out JsonElement prompts) && prompts.ValueKind == JsonValueKind.Object)
        {
            foreach (TierRating tier in puzzle.Tiers)
            {
                string number = tier.Tier.ToString(CultureInfo.InvariantCulture);
                if (
                    prompts.TryGetProperty(number, out JsonElement prompt)
                    && prompt.ToString() != PromptWriter.Write(puzzle, tier.Tier)
                )
                {
                    notes.Add($"The recorded prompt of tier {number} is not the one that the puzzle's members give.");
                }
            }
        }
        return notes.ToImmutable();
    }
}
