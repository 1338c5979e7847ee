using System.Globalization;
using System.Text.Json;
using Gridlock.App.CommandLine;
using Gridlock.App.Terminal;
using Gridlock.Core.Judging.Verification.Styles;
using Gridlock.Core.Runs.Cases;
using Gridlock.Core.Runs.Forecasts;
using Gridlock.Core.Runs.Plans;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Generation;
using Gridlock.Puzzles.Identity;

namespace Gridlock.App.PlannedRuns;

/// <summary>What a plan would ask for; nothing is asked, proven or written.</summary>
internal sealed class DryRun(Surroundings surroundings, int width, bool json)
{
    private const int MostSampled = 32;

    public async Task ShowAsync(
        PlannedBatches batches,
        PlannedPlayers players,
        RunSettings settings,
        CancellationToken cancellationToken
    )
    {
        Plan plan = batches.Plan with { Budget = settings.Budget };
        Seed seed = settings.Seed;
        RunForecast forecast = Forecaster.Of(
            batches.Puzzles,
            batches.Order(seed).CountOfPlayer,
            plan.Rounds,
            plan.Styles,
            await SampleAsync(batches, seed, cancellationToken),
            plan.Tiers,
            players.Players,
            players.Lanes,
            plan.Limits.Concurrency
        );
        if (json)
        {
            WriteJson(forecast, plan);
        }
        else
        {
            Write(forecast, plan);
        }
    }

    /// <summary>Puzzles in the order of play, so that every batch is among them.</summary>
    private static async Task<List<Puzzle>> SampleAsync(
        PlannedBatches batches,
        Seed seed,
        CancellationToken cancellationToken
    )
    {
        var generator = new PuzzleGenerator();
        var sample = new List<Puzzle>();
        foreach (PuzzleSlot slot in batches.Order(seed).Slots().Take(MostSampled))
        {
            cancellationToken.ThrowIfCancellationRequested();
            sample.Add(
                batches.Plan.Puzzles[slot.Batch] switch
                {
                    PuzzleBatch.Fresh fresh => generator.Generate(fresh.Spec, FreshSeed.Of(fresh, slot, seed)) switch
                    {
                        GenerationResult.Generated generated => generated.Puzzle,
                        GenerationResult.Refused refused => throw CommandFailure.Misuse(refused.Reason),
                        _ => throw new InvalidOperationException("A puzzle is made or not."),
                    },
                    _ => await batches.Stocks[slot.Batch].ReadAsync(slot.Index, cancellationToken),
                }
            );
        }
        return sample;
    }

    private void Write(RunForecast forecast, Plan plan)
    {
        string rounds = plan.Rounds == 1 ? "1 check" : $"{plan.Rounds} checks";
        Tell(
            $"{Count(forecast.Cases, "case")} on {Count(forecast.Puzzles, "puzzle")}, each an answer and {rounds}: {Count(forecast.Calls, "call")}"
        );
        if (StyleSchedule.Words(plan.Styles) is not null && plan.Rounds > 0)
        {
            Tell(
                $"Checks of each player: {string.Join(", ", StyleCounts.Of(plan, CasesOf(forecast)).Select(static one => $"{Number(one.Rounds)} {one.Style}"))}"
            );
        }
        foreach (PlayerForecast player in forecast.Players)
        {
            string simulated = player.IsSimulated ? " (simulated)" : "";
            string assumed = player.LimitIsAssumed ? ", assumed, since nothing limits it" : "";
            Tell($"{player.Player}{simulated}: {Count(player.Cases, "case")}, {Count(player.Calls, "call")}");
            Tell(
                $"  at worst {Number(player.WorstInputTokens)} tokens in and {Number(player.WorstOutputTokens)} out ({Number(player.OutputLimit)} an answer{assumed}), {Cost(player.WorstCost)}"
            );
        }
        Tell(
            $"At worst {Cost(forecast.WorstCost)} in all, without attempts that fail and may be billed all the same"
                + (plan.Budget is decimal budget ? $"; the budget of {RunLine.Dollars(budget)} holds in any case" : "")
        );
        if (forecast.Sampled < forecast.Puzzles)
        {
            Tell($"Prompts as long as the longest of {forecast.Sampled} puzzles of the run, a token for every byte");
        }
        Tell(
            $"About {Duration.Long(forecast.Time)}, if every call takes {forecast.SecondsPerCall:0} s, as 2,000 tokens at 50 a second do"
        );
    }

    private void WriteJson(RunForecast forecast, Plan plan) =>
        JsonOutput.WriteLine(
            surroundings.Output,
            line =>
            {
                line.WriteString("format", "gridlock-dry-run/1");
                line.WriteNumber("puzzles", forecast.Puzzles);
                line.WriteNumber("cases", forecast.Cases);
                line.WriteNumber("calls", forecast.Calls);
                line.WriteNumber("worstInputTokens", forecast.WorstInputTokens);
                line.WriteNumber("worstOutputTokens", forecast.WorstOutputTokens);
                WriteCost(line, forecast.WorstCost);
                line.WriteNumber("seconds", forecast.Time.TotalSeconds);
                line.WriteNumber("assumedSecondsPerCall", forecast.SecondsPerCall);
                line.WriteNumber("sampledPuzzles", forecast.Sampled);
                line.WriteStartArray("verify");
                foreach ((string style, long rounds) in StyleCounts.Of(plan, CasesOf(forecast)))
                {
                    line.WriteStartObject();
                    line.WriteString("style", style);
                    line.WriteNumber("rounds", rounds);
                    line.WriteEndObject();
                }
                line.WriteEndArray();
                line.WriteStartArray("players");
                foreach (PlayerForecast player in forecast.Players)
                {
                    line.WriteStartObject();
                    line.WriteString("player", player.Player);
                    line.WriteBoolean("simulated", player.IsSimulated);
                    line.WriteNumber("cases", player.Cases);
                    line.WriteNumber("calls", player.Calls);
                    line.WriteNumber("outputLimit", player.OutputLimit);
                    line.WriteBoolean("outputLimitIsAssumed", player.LimitIsAssumed);
                    line.WriteNumber("worstInputTokens", player.WorstInputTokens);
                    line.WriteNumber("worstOutputTokens", player.WorstOutputTokens);
                    WriteCost(line, player.WorstCost);
                    line.WriteEndObject();
                }
                line.WriteEndArray();
            }
        );

    private static long CasesOf(RunForecast forecast) => forecast.Players is [var first, ..] ? first.Cases : 0;

    private static void WriteCost(Utf8JsonWriter line, decimal? cost)
    {
        if (cost is decimal known)
        {
            line.WriteNumber("worstCost", known);
        }
        else
        {
            line.WriteNull("worstCost");
        }
    }

    private void Tell(string text)
    {
        string indent = new(' ', text.Length - text.TrimStart(' ').Length + 4);
        foreach (string line in TextWrap.Lines(text, width, indent))
        {
            surroundings.Output.WriteLine(line);
        }
    }

    private static string Cost(decimal? cost) =>
        cost is null ? "cost unknown (no price is stated)" : RunLine.Dollars(cost);

    private static string Count(long number, string noun) => $"{Number(number)} {noun}{(number == 1 ? "" : "s")}";

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
