using System.Collections.Immutable;
using Gridlock.Core.Judging.Verification.Styles;
using Gridlock.Core.Players.Catalogue;
using Gridlock.Core.Players.Catalogue.Reading;
using Gridlock.Core.Players.Catalogue.Yaml;
using Gridlock.Core.Runs.Plans.Reading;
using Gridlock.Puzzles.Generation;

namespace Gridlock.Core.Runs.Plans;

/// <summary>Reads a plan strictly: what is not known is refused, with its place and the nearest name.</summary>
public static class PlanReader
{
    internal static readonly string[] Keys =
    [
        "seed",
        "puzzles",
        "players",
        "repeats",
        "tiers",
        "rounds",
        "verify",
        "limits",
        "budget",
        "out",
    ];

    /// <param name="fileName">As sentences name it.</param>
    /// <param name="catalogue">Where the players' providers are looked up.</param>
    public static PlanReading Read(string yaml, string fileName, ProviderCatalogue catalogue)
    {
        try
        {
            YamlNode root =
                YamlTree.Read(yaml)
                ?? throw new YamlFaultException(
                    new Place(1, 1),
                    "the plan is empty; it needs 'puzzles' and 'players' at least."
                );
            return new PlanReading.Accepted(Read(root, catalogue));
        }
        catch (YamlFaultException fault)
        {
            return new PlanReading.Refused($"{fileName}, {fault.At}: {fault.Message}");
        }
    }

    private static Plan Read(YamlNode root, ProviderCatalogue catalogue)
    {
        var plan = new Section(root, "a plan", Keys);
        if (plan.Find("players") is YamlNode asked)
        {
            KeyGuard.Check(asked);
        }
        ImmutableArray<VerificationStyle> styles = StylesReader.Read(plan.Find("verify"));
        return new Plan(
            plan.Word("seed")?.Text,
            PuzzleBatchReader.Read(Required(plan, "puzzles", "a list of specs and files")),
            PlannedPlayerReader.Read(Required(plan, "players", "a list such as [sim/scholar, sim/hasty]"), catalogue),
            plan.Whole("repeats", 1, Plan.MostRepeats) ?? 1,
            Tiers(plan),
            plan.Whole("rounds", 0, Plan.MostRounds) ?? Math.Max(Plan.UsualRounds, styles.Length),
            RunLimitsReader.Read(plan.Find("limits")),
            Budget(plan),
            plan.Word("out")?.Text
        )
        {
            Styles = styles,
        };
    }

    private static YamlNode Required(Section plan, string key, string what) =>
        plan.Find(key) ?? throw new YamlFaultException(plan.At, $"the plan has no '{key}'; give it {what}.");

    private static ImmutableArray<int> Tiers(Section plan)
    {
        ImmutableArray<int> tiers = [.. plan.Wholes("tiers", 1, PuzzleSpec.MostTiers).Order()];
        return tiers.Distinct().Count() == tiers.Length
            ? tiers
            : throw new YamlFaultException(
                plan.Find("tiers")!.At,
                "'tiers' names one twice; 'repeats' is for playing again."
            );
    }

    private static decimal? Budget(Section plan) =>
        plan.Number("budget", 0.01, 1_000_000_000, "US dollars, such as 5.00") is double dollars
            ? (decimal)dollars
            : null;
}
