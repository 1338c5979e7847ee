using System.Globalization;
using System.Text.Json;
using Gridlock.App.CommandLine;
using Gridlock.App.Terminal;
using Gridlock.Core.Gates.Planning;
using Gridlock.Core.Players.Catalogue;
using Gridlock.Core.Statistics.Sequential;

namespace Gridlock.App.Gates;

/// <summary>What a comparison takes, for people and for scripts.</summary>
internal sealed class PlanReport(PlanRequest request, PlannedComparison plan, ProviderCatalogue catalogue)
{
    private readonly IReadOnlyList<PlayerEstimate> _players = request.Estimate(plan.Puzzles, catalogue);

    /// <summary>US dollars; null where no player is named, or a price is not known.</summary>
    private decimal? Cost =>
        _players.Count == 0 ? null : _players.Aggregate((decimal?)0, static (sum, player) => sum + player.Cost);

    private string? WhyNoCost =>
        _players.Count == 0 ? "no player is named"
        : _players.FirstOrDefault(static player => player.Cost is null) is { } unpriced
            ? $"the price of {unpriced.Player} is not known; state it in gridlock.yaml"
        : null;

    public void Write(TextWriter output, int width)
    {
        Tell($"{Number(plan.Puzzles)} puzzles, {Number(request.CallsFor(plan.Puzzles))} calls, {CostWords(Cost)}");
        Tell(
            $"find a difference of {Percent(plan.Design.Difference)} in {Percent(plan.Design.Power)} of comparisons, with false alarms in {Percent(plan.Design.Alpha)}, if the players differ on {Percent(plan.Design.Discordant)} of the puzzles (McNemar's test, {(plan.Design.Sides == 2 ? "two-sided" : "one-sided")})."
        );
        if (plan.ExactPower is double exact)
        {
            Tell($"Counted over all outcomes, the mid-p test finds it in {Percent(exact)}.");
        }
        foreach (PlayerEstimate player in _players)
        {
            Tell(
                $"  {player.Player}{(player.IsSimulated ? " (simulated)" : "")}: {Number(player.Calls)} calls, about {Number(player.InputTokens)} tokens in and {Number(player.OutputTokens)} out, {Dollars(player.Cost)}"
            );
        }
        Tell(
            $"'gridlock check' stops as soon as it knows: after {Number(plan.Same.MeanPairs)} puzzles on average if nothing changed, after {Number(plan.Drop.MeanPairs)} if the candidate is worse by that much, after {Number(plan.MostPuzzles)} at most (simulated; it reports a drop that is none in at most {Percent(plan.Design.Alpha / 2)}, and finds that one in about {Percent(plan.Drop.Worse)})."
        );
        foreach (long puzzles in new[] { plan.Puzzles / 2, plan.Puzzles * 2 })
        {
            Tell($"With {Number(puzzles)} puzzles: {Finds(plan.FindsWith(puzzles))}");
        }
        Tell(
            $"Reckoned with {Number(request.AnswerTokens)} tokens an answer, reasoning included; --tokens changes that, and 'gridlock run --dry-run' gives the worst case of a plan."
        );

        void Tell(string text)
        {
            foreach (string line in TextWrap.Lines(text, width, "  "))
            {
                output.WriteLine(line);
            }
        }
    }

    public void WriteJson(TextWriter output) =>
        JsonOutput.WriteLine(
            output,
            json =>
            {
                json.WriteString("format", "gridlock-comparison-plan/1");
                json.WriteNumber("difference", plan.Design.Difference);
                json.WriteNumber("power", plan.Design.Power);
                json.WriteNumber("alpha", plan.Design.Alpha);
                json.WriteNumber("sides", plan.Design.Sides);
                json.WriteNumber("discordant", plan.Design.Discordant);
                json.WriteNumber("puzzles", plan.Puzzles);
                WriteOrNull(json, "exactPower", plan.ExactPower is double exact ? Math.Round((decimal)exact, 4) : null);
                json.WriteNumber("calls", request.CallsFor(plan.Puzzles));
                WriteOrNull(json, "inputTokens", _players.Count == 0 ? null : _players.Sum(one => one.InputTokens));
                WriteOrNull(json, "outputTokens", _players.Count == 0 ? null : _players.Sum(one => one.OutputTokens));
                WriteOrNull(json, "cost", Cost);
                json.WriteString("costUnknown", WhyNoCost);
                json.WriteNumber("assumedTokensPerAnswer", request.AnswerTokens);
                json.WriteStartArray("players");
                foreach (PlayerEstimate player in _players)
                {
                    Write(json, player);
                }
                json.WriteEndArray();
                json.WriteStartObject("sequential");
                json.WriteNumber("mostPuzzles", plan.MostPuzzles);
                Write(json, "noDifference", plan.Same);
                Write(json, "drop", plan.Drop);
                json.WriteEndObject();
            }
        );

    private static void Write(Utf8JsonWriter json, PlayerEstimate player)
    {
        json.WriteStartObject();
        json.WriteString("player", player.Player);
        json.WriteBoolean("simulated", player.IsSimulated);
        json.WriteNumber("calls", player.Calls);
        json.WriteNumber("inputTokens", player.InputTokens);
        json.WriteNumber("outputTokens", player.OutputTokens);
        WriteOrNull(json, "cost", player.Cost);
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, string name, SequentialForecast forecast)
    {
        json.WriteStartObject(name);
        json.WriteNumber("puzzles", Math.Round(forecast.MeanPairs, 1));
        json.WriteNumber("calls", Math.Round(forecast.MeanPairs * request.CallsFor(1), 1));
        json.WriteNumber("regressed", forecast.Worse);
        json.WriteNumber("notWorse", forecast.NotWorse);
        json.WriteNumber("improved", forecast.Better);
        json.WriteNumber("inconclusive", forecast.Open);
        json.WriteEndObject();
    }

    private static void WriteOrNull(Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is decimal known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static string Finds(double? difference) =>
        difference is double found ? $"a difference of {Percent(found)} is found as often." : "none is found as often.";

    private string CostWords(decimal? cost) =>
        cost is decimal dollars ? Dollars(dollars) : $"cost unknown ({WhyNoCost})";

    private static string Dollars(decimal? cost) =>
        cost is decimal dollars
            ? string.Create(CultureInfo.InvariantCulture, $"about ${dollars:0.00}")
            : "price unknown";

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{100 * share:0.#}%");

    private static string Number(double number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
