using System.Collections.Immutable;
using Gridlock.Core.Players.Catalogue.Reading;
using Gridlock.Core.Players.Catalogue.Yaml;
using Gridlock.Core.Runs.Plans.Reading;
using Gridlock.Puzzles.Generation;

namespace Gridlock.Core.Runs.Plans;

/// <summary>What a recorded plan asked for, read without knowing the providers of its players.</summary>
/// <param name="Players">As the plan names them.</param>
/// <param name="Tiers">Ascending; empty for all that a puzzle has.</param>
internal sealed record PlanOutline(
    ImmutableArray<string> Players,
    ImmutableArray<PuzzleBatch> Puzzles,
    ImmutableArray<int> Tiers,
    int Repeats
)
{
    /// <summary>Null for a text that is no plan.</summary>
    public static PlanOutline? Read(string yaml)
    {
        try
        {
            return YamlTree.Read(yaml) is YamlNode root ? Read(new Section(root, "a plan", PlanReader.Keys)) : null;
        }
        catch (YamlFaultException)
        {
            return null;
        }
    }

    public bool Plays(int tier) => Tiers.IsEmpty || Tiers.Contains(tier);

    private static PlanOutline? Read(Section plan) =>
        plan.Find("players") is not YamlNode players || plan.Find("puzzles") is not YamlNode puzzles
            ? null
            : new PlanOutline(
                [.. Section.Items(players, "'players'", "a list").Select(NameOf)],
                PuzzleBatchReader.Read(puzzles),
                [.. plan.Wholes("tiers", 1, PuzzleSpec.MostTiers).Order()],
                plan.Whole("repeats", 1, Plan.MostRepeats) ?? 1
            );

    private static string NameOf(YamlNode player) =>
        (player as YamlNode.Scalar)?.Text.Trim()
        ?? new Section(player, "a player", PlannedPlayerReader.Keys).Word("player")?.Text.Trim()
        ?? "";
}
