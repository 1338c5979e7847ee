using System.Globalization;
using System.Text.Json;
using Gridlock.App.CommandLine;
using Gridlock.App.Terminal;
using Gridlock.Core.Players;
using Gridlock.Core.Reports.Reporting.Reproduction;
using Gridlock.Core.Runs;
using Gridlock.Core.Runs.Standing;

namespace Gridlock.App.PlannedRuns;

/// <summary>What a run came to, when a process lets go of it: a table for people, one object for scripts.</summary>
/// <param name="run">The run folder as it can be named.</param>
internal sealed class RunSummary(Surroundings surroundings, string run, int width, bool json)
{
    private TextWriter People => json ? surroundings.Error : surroundings.Output;

    public static ExitCode CodeOf(RunOutcome outcome) =>
        outcome switch
        {
            RunOutcome.Completed => ExitCode.Good,
            RunOutcome.Cancelled => ExitCode.Inconclusive,
            RunOutcome.Budget => ExitCode.Budget,
            _ => ExitCode.Infrastructure,
        };

    /// <param name="wasDone">True where there was nothing left to play.</param>
    public ExitCode Conclude(RunStanding standing, RunOutcome outcome, bool wasDone)
    {
        ExitCode code = CodeOf(outcome);
        if (json)
        {
            WriteJson(standing, outcome, code);
        }
        else
        {
            Table(standing);
            People.WriteLine();
        }
        Tell(Sentence(standing, outcome, wasDone) + $" Exit code {(int)code}.");
        // Commands stand on lines of their own, unbroken, so that they can be copied.
        People.WriteLine(outcome == RunOutcome.Completed ? "Score it:" : "Go on with it:");
        People.WriteLine(
            $"  gridlock {(outcome == RunOutcome.Completed ? "judge" : "resume")} {ShellWord.OfPath(run)}"
        );
        return code;
    }

    private static string Sentence(RunStanding standing, RunOutcome outcome, bool wasDone)
    {
        long left = standing.Cases - standing.Done;
        string cases = left == 1 ? "case is" : "cases are";
        return outcome switch
        {
            RunOutcome.Completed when wasDone => "The run was complete already; nothing was asked.",
            RunOutcome.Completed => "The run is complete.",
            RunOutcome.Cancelled => $"Stopped; {left} {cases} left, and the journal has all that came.",
            RunOutcome.Budget =>
                $"Stopped at the budget: the next call could have passed it; {left} {cases} left, and --budget of 'gridlock resume' raises it.",
            _ when standing.FailuresByClass.All(static failed => failed.Class == PlayerFailure.NotRecorded.Word()) =>
                $"Too much is not in the recording: {left} {cases} left; replay the run's own puzzles, tiers and rounds.",
            _ => $"Too much failed at the providers: {left} {cases} left, which will be tried again.",
        };
    }

    private void Table(RunStanding standing)
    {
        string[] heads = ["cases", "failed", "calls", "failed", "tokens", "cost"];
        string[][] rows = [heads, .. standing.Players.Select(Row)];
        int[] widths = [.. heads.Select((_, column) => rows.Max(row => row[column].Length))];
        People.WriteLine(Line(heads));
        foreach ((PlayerStanding player, string[] row) in standing.Players.Zip(rows.Skip(1)))
        {
            People.WriteLine(TerminalText.Clean(player.Player) + (player.IsSimulated ? " (simulated)" : ""));
            People.WriteLine(Line(row));
        }
        foreach (FailureClass failed in standing.FailuresByClass)
        {
            Tell($"failed calls: {failed.Class} {failed.Calls}, as in: {TerminalText.Clean(failed.Reason)}");
        }

        string Line(string[] cells) =>
            "  " + string.Join("  ", cells.Select((cell, column) => cell.PadLeft(widths[column])));
    }

    private static string[] Row(PlayerStanding player) =>
        [
            $"{player.Done}/{player.Cases}",
            Number(player.Failed),
            Number(player.Calls),
            Number(player.FailedCalls),
            Number(player.InputTokens + player.OutputTokens),
            (player.CostIsEstimated ? "~" : "")
                + RunLine.Dollars(player.Cost).Replace("cost ", "", StringComparison.Ordinal),
        ];

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private void Tell(string text)
    {
        foreach (string line in TextWrap.Lines(text, width))
        {
            People.WriteLine(line);
        }
    }

    private void WriteJson(RunStanding standing, RunOutcome outcome, ExitCode code) =>
        JsonOutput.WriteLine(
            surroundings.Output,
            line =>
            {
                line.WriteString("format", "gridlock-run-summary/1");
                line.WriteString("run", run);
                line.WriteString("outcome", outcome.Word());
                line.WriteNumber("exitCode", (int)code);
                line.WriteNumber("cases", standing.Cases);
                line.WriteNumber("done", standing.Done);
                line.WriteNumber("failed", standing.Failed);
                line.WriteNumber("calls", standing.Calls);
                WriteCost(line, standing.Cost);
                line.WriteStartObject("failures");
                foreach (FailureClass failed in standing.FailuresByClass)
                {
                    line.WriteNumber(failed.Class, failed.Calls);
                }
                line.WriteEndObject();
                line.WriteStartObject("failureReasons");
                foreach (FailureClass failed in standing.FailuresByClass)
                {
                    line.WriteString(failed.Class, failed.Reason);
                }
                line.WriteEndObject();
                line.WriteStartArray("players");
                foreach (PlayerStanding player in standing.Players)
                {
                    Write(line, player);
                }
                line.WriteEndArray();
            }
        );

    private static void Write(Utf8JsonWriter line, PlayerStanding player)
    {
        line.WriteStartObject();
        line.WriteString("player", player.Player);
        line.WriteBoolean("simulated", player.IsSimulated);
        line.WriteNumber("cases", player.Cases);
        line.WriteNumber("done", player.Done);
        line.WriteNumber("failed", player.Failed);
        line.WriteNumber("calls", player.Calls);
        line.WriteNumber("failedCalls", player.FailedCalls);
        line.WriteNumber("partialCalls", player.PartialCalls);
        line.WriteNumber("inputTokens", player.InputTokens);
        line.WriteNumber("outputTokens", player.OutputTokens);
        WriteCost(line, player.Cost);
        line.WriteBoolean("costIsEstimated", player.CostIsEstimated);
        line.WriteEndObject();
    }

    private static void WriteCost(Utf8JsonWriter line, decimal? cost)
    {
        if (cost is decimal known)
        {
            line.WriteNumber("cost", known);
        }
        else
        {
            line.WriteNull("cost");
        }
    }
}
