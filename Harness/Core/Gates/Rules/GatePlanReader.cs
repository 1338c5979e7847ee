using System.Collections.Immutable;
using Gridlock.Core.Gates.Metrics;
using Gridlock.Core.Players.Catalogue.Reading;
using Gridlock.Core.Players.Catalogue.Yaml;

namespace Gridlock.Core.Gates.Rules;

/// <summary>Reads gate.yaml strictly: what is not known is refused, with its place and the nearest name.</summary>
public static class GatePlanReader
{
    private const string HigherIsBetter = "higher-is-better";
    private const string LowerIsBetter = "lower-is-better";
    private const string Share = "a number above 0 and below 1, such as 0.1";

    internal static readonly string[] Keys =
    [
        "alpha",
        "power",
        "discordant",
        "puzzles",
        "budget",
        "concurrency",
        "attempts",
        "failedShare",
        "baselineDays",
        "samePuzzles",
        "seek",
        "player",
        "gates",
    ];

    internal static readonly string[] RuleKeys = ["margin", "direction", "decides"];

    /// <param name="fileName">As sentences name it.</param>
    public static GatePlanReading Read(string yaml, string fileName)
    {
        try
        {
            return new GatePlanReading.Accepted(YamlTree.Read(yaml) is YamlNode root ? Read(root) : new GatePlan());
        }
        catch (YamlFaultException fault)
        {
            return new GatePlanReading.Refused(
                $"{fileName}, line {fault.At.Line}, column {fault.At.Column}: {fault.Message}"
            );
        }
    }

    private static GatePlan Read(YamlNode root)
    {
        var plan = new Section(root, "a gate", Keys);
        var usual = new GatePlan();
        return new GatePlan
        {
            Alpha = plan.Number("alpha", 0.0001, 0.5, Share) ?? usual.Alpha,
            Power = plan.Number("power", 0.5, 0.9999, "a number from 0.5 to 0.9999") ?? usual.Power,
            Discordant = plan.Number("discordant", 0.001, 1, Share) ?? usual.Discordant,
            MostPuzzles = plan.Whole("puzzles", 1, 1_000_000),
            Budget = plan.Number("budget", 0.01, 1_000_000_000, "US dollars, such as 5.00") is double dollars
                ? (decimal)dollars
                : null,
            Concurrency = plan.Whole("concurrency", 1, 1_000) ?? usual.Concurrency,
            Attempts = plan.Whole("attempts", 1, 100) ?? usual.Attempts,
            FailedShare = plan.Number("failedShare", 0, 1, "a share from 0 to 1") ?? usual.FailedShare,
            BaselineDays = plan.Whole("baselineDays", 1, 100_000) ?? usual.BaselineDays,
            SamePuzzles = plan.Flag("samePuzzles") ?? usual.SamePuzzles,
            SeekImprovement = plan.OneOf("seek", ["verdict", "improvement"]) == "improvement",
            Player = CandidateOptionsReader.Read(plan.Find("player")),
            Rules = plan.Find("gates") is YamlNode gates ? Rules(gates) : usual.Rules,
        };
    }

    /// <summary>What is named, and then what is not, as usual but without a say.</summary>
    private static ImmutableArray<GateRule> Rules(YamlNode node)
    {
        var named = new Dictionary<string, GateRule>();
        foreach ((YamlNode.Scalar key, YamlNode value) in Section.Entries(node, "'gates'"))
        {
            GateMetric metric =
                GateMetrics.Find(key.Text)
                ?? throw Section.Unknown(key, "a gate", [.. GateMetrics.All.Select(static known => known.Name)]);
            named[metric.Name] = Rule(metric, value);
        }
        ImmutableArray<GateRule> rules =
        [
            .. GateMetrics.All.Select(metric => named.GetValueOrDefault(metric.Name) ?? GateRule.Usual(metric)),
        ];
        return rules.Any(static rule => rule.Decides)
            ? rules
            : throw new YamlFaultException(
                node.At,
                "no gate decides; leave 'decides' out of one, or write 'decides: true'."
            );
    }

    /// <summary>A gate that is named decides unless it says otherwise.</summary>
    private static GateRule Rule(GateMetric metric, YamlNode node)
    {
        var section = new Section(node, $"the gate {metric.Name}", RuleKeys);
        double most = metric.IsAmount ? 100 : 0.999;
        string wanted = metric.IsAmount ? "a part of the baseline's, such as 0.2 for a fifth" : Share;
        return new GateRule(
            metric,
            section.Number("margin", 0.001, most, wanted) ?? metric.UsualMargin,
            section.OneOf("direction", [HigherIsBetter, LowerIsBetter]) is string direction
                ? direction == HigherIsBetter
                : metric.HigherIsBetter,
            section.Flag("decides") ?? true
        );
    }
}
