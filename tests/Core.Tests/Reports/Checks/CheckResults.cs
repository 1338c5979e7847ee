using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Gridlock.Core.Gates.Cases;
using Gridlock.Core.Gates.Metrics;
using Gridlock.Core.Gates.Rules;
using Gridlock.Core.Gates.Verdicts;
using Gridlock.Core.Reports.Checks;
using Gridlock.Core.Tests.Gates;

namespace Gridlock.Core.Tests.Reports.Checks;

/// <summary>Checks that are over, and their reports, for tests.</summary>
internal static class CheckResults
{
    internal static JsonNode Json(CheckResult result)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            CheckJson.Write(json, result, 1);
            json.WriteEndObject();
        }
        return JsonNode.Parse(Encoding.UTF8.GetString(buffer.ToArray()))!;
    }

    internal static XElement Suite(CheckResult result) =>
        XElement.Parse(CheckJUnit.Write(result)).Element("testsuite")!;

    internal static CheckResult Of(double baseline, double candidate, int most, GateEnd end) =>
        Of(GateMetrics.Accuracy, baseline, candidate, most, end);

    internal static CheckResult Of(string metric, double baseline, double candidate, int most, GateEnd end)
    {
        var plan = new GatePlan();
        plan = plan with { Rules = [.. plan.Rules.Select(rule => rule with { Decides = rule.Metric.Name == metric })] };
        var gate = new Gate(plan, sameness: false);
        PuzzlePair pair = Measured.Pair(metric, baseline, candidate);
        while (!gate.IsOver && gate.Puzzles < most)
        {
            gate.Add(pair);
        }
        return Of(gate, end);
    }

    internal static CheckResult Of(Gate gate, GateEnd end)
    {
        var side = new CheckSide("sim/scholar", true, "june", "gridlock 0.1.0", DateTimeOffset.UnixEpoch);
        return new CheckResult(
            gate.Plan,
            "twins",
            false,
            side,
            side,
            gate.Outcome,
            end,
            gate.Puzzles,
            gate.Cases,
            gate.Failed,
            gate.Rules,
            gate.ByTier,
            [],
            [],
            Calls: gate.Cases,
            Cost: null
        )
        {
            BaselineCases = gate.BaselineCases,
            BaselineFailed = gate.BaselineFailed,
        };
    }
}
