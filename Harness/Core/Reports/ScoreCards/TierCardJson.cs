using System.Text.Json;
using Gridlock.Core.Judging;
using Gridlock.Core.Judging.Answers;
using Gridlock.Core.Judging.Scoring;
using Gridlock.Core.Judging.Verification;

namespace Gridlock.Core.Reports.ScoreCards;

/// <summary>A tier of a score card for scripts; what is not known is null and never left out.</summary>
internal static class TierCardJson
{
    public static void Write(Utf8JsonWriter json, TierCard tier)
    {
        RoundCard? last = tier.Rounds.LastOrDefault(round => round.Outcome == tier.Final);
        json.WriteStartObject();
        json.WriteNumber("tier", tier.Tier);
        json.WriteString("outcome", Words.Of(tier.Outcome));
        WriteScore(json, tier, tier.Score);
        WriteReading(json, tier.Rounds is [var solve, ..] ? solve : null);
        json.WriteString("finalOutcome", Words.Of(tier.Final));
        json.WriteNumberOrNull("finalCells", last?.Score?.Cells?.Hits);
        json.WriteNumberOrNull("finalConditions", last?.Score?.Conditions?.Hits);
        json.WriteStartArray("rounds");
        foreach (RoundCard round in tier.Rounds.Skip(1))
        {
            WriteRound(json, tier, round);
        }
        json.WriteEndArray();
        json.WriteTotals(tier.Totals);
        json.WriteEndObject();
    }

    private static void WriteRound(Utf8JsonWriter json, TierCard tier, RoundCard round)
    {
        json.WriteStartObject();
        json.WriteNumber("round", round.Round);
        json.WriteString("outcome", Words.Of(round.Outcome));
        json.WriteString("effect", round.Effect is RoundEffect effect ? Camel($"{effect}") : null);
        WriteScore(json, tier, round.Score);
        WriteReading(json, round);
        VerdictCounts? verdicts = round.Verdicts;
        json.WriteNumberOrNull("hits", verdicts?.Hits);
        json.WriteNumberOrNull("misses", verdicts?.Misses);
        json.WriteNumberOrNull("falseAlarms", verdicts?.FalseAlarms);
        json.WriteNumberOrNull("correctHolds", verdicts?.CorrectHolds);
        json.WriteNumberOrNull("withoutVerdict", verdicts?.ViolatedWithoutVerdict + verdicts?.HoldingWithoutVerdict);
        json.WriteBoolean("falselyAllHold", verdicts?.FalselyAllHold ?? false);
        json.WriteEndObject();
    }

    private static void WriteScore(Utf8JsonWriter json, TierCard tier, Score? score)
    {
        json.WriteNumberOrNull("cells", score?.Cells?.Hits);
        json.WriteNumber("cellsTotal", tier.CellsTotal);
        json.WriteNumberOrNull("conditions", score?.Conditions?.Hits);
        json.WriteNumber("conditionsTotal", tier.ConditionsTotal);
        json.WriteNumberOrNull("baseConditions", score?.Base?.Hits);
        json.WriteNumberOrNull("tierConditions", score?.Block?.Hits);
        json.WriteStartArray("violated");
        foreach (int number in score?.Violated ?? [])
        {
            json.WriteNumberValue(number);
        }
        json.WriteEndArray();
    }

    private static void WriteReading(Utf8JsonWriter json, RoundCard? round)
    {
        Leniency forgiven = round?.Forgiven ?? Leniency.None;
        string? reading = round?.Forgiven is Leniency read ? (read == Leniency.None ? "strict" : "lenient") : null;
        json.WriteString("reading", reading);
        json.WriteTexts(
            "forgiven",
            Enum.GetValues<Leniency>()
                .Where(one => one != Leniency.None && forgiven.HasFlag(one))
                .Select(one => Camel($"{one}"))
        );
        json.WriteString("reason", round?.Reason);
        json.WriteString("answer", AnswerName(round?.Answer));
        json.WriteBoolean("oneOfSeveral", round?.Score?.IsOneOfSeveral ?? false);
    }

    private static string? AnswerName(Answer? answer) =>
        answer switch
        {
            Answer.Allocation => "grid",
            Answer.NoSolution => "noSolution",
            Answer.MoreThanOne => "moreThanOne",
            _ => null,
        };

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
