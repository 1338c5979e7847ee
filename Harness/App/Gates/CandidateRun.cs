using System.Collections.Immutable;
using System.Globalization;
using Gridlock.App.CommandLine;
using Gridlock.App.PlannedRuns;
using Gridlock.Core.Gates.Baselines;
using Gridlock.Core.Gates.Cases;
using Gridlock.Core.Gates.Play;
using Gridlock.Core.Gates.Verdicts;
using Gridlock.Core.Matches;
using Gridlock.Core.Matches.Channel;
using Gridlock.Core.Players;
using Gridlock.Core.Players.Budget;
using Gridlock.Core.Players.Resilience;
using Gridlock.Core.Runs.Standing;
using Gridlock.Puzzles.Identity;
using Gridlock.Solver.CpSat;
using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Journal;
using Gridlock.Transcripts.Runs;

namespace Gridlock.App.Gates;

/// <summary>Has a player play against a baseline until the gate knows, as a run with a journal.</summary>
internal sealed class CandidateRun(
    Baseline baseline,
    Gate gate,
    PlannedPlayers players,
    Seed seed,
    Surroundings surroundings
) : IDisposable
{
    private const string Verb = "check";
    private const int ToldEvery = 10;

    private readonly RunTally _tally = new(players.Players, gate.Plan.Limit);
    private readonly AnswerWatch _watch = new();
    private int _told;

    /// <summary>So far.</summary>
    public CallsMade Calls
    {
        get
        {
            PlayerStanding standing = _tally.Standing().Players[0];
            return new CallsMade(standing.Calls, _watch.FailedCalls, standing.Cost);
        }
    }

    private Player Player => players.Players[0];

    public void Dispose() => _watch.Dispose();

    /// <param name="engine">Proves twins; null plays the baseline's own puzzles.</param>
    /// <exception cref="JournalException">The journal failed; what was written before stays readable.</exception>
    public async Task<GateEnd> PlayAsync(RunFolder folder, ICpSatEngine? engine, CancellationToken cancellationToken)
    {
        GateEnd end;
        var supply = new TwinSupply(baseline, seed, engine, surroundings.Time);
        var options = new JournalOptions(surroundings.Time, players.Table.Keys);
        await using (JournalWriter journal = JournalWriter.Create(folder, options))
        await using (var channel = new EventChannel(journal.AppendAsync, surroundings.Time))
        {
            await channel.PublishAsync(Started(folder, engine), CancellationToken.None);
            using var documents = new DocumentLedger(channel);
            using var matches = new MatchExecutor(channel, documents, surroundings.Time)
            {
                Budget = gate.Plan.Budget is decimal limit ? new BudgetLedger(limit) : null,
                Retries = new RetryLimits { Attempts = gate.Plan.Attempts },
                CutsLoops = baseline.CutsLoops,
                Heard = (_, call) =>
                {
                    _tally.Add(0, call, Player.Price);
                    _watch.Hear(call);
                },
            };
            using var cases = new CandidateCases(matches, Player, supply.GetAsync, seed, gate.Plan.Concurrency)
            {
                Rounds = baseline.Rounds,
                Styles = baseline.Styles(),
            };
            end = await new GateSeries(gate, Order(), cases, _watch) { Told = Tell }.PlayAsync(cancellationToken);
            await channel.PublishAsync(new RunEnded(Word(end)), CancellationToken.None);
        }
        await RunSeal.SealAsync(folder, CancellationToken.None);
        return end;
    }

    /// <summary>Every check takes the baseline's puzzles in another order, so that no few of them decide again and again.</summary>
    private ImmutableArray<MeasuredCase>[] Order()
    {
        ImmutableArray<MeasuredCase>[] order = [.. baseline.ByPuzzle()];
        new SeededRandom(seed.Derive("order", 0)).Shuffle<ImmutableArray<MeasuredCase>>(order);
        return order;
    }

    private RunStarted Started(RunFolder folder, ICpSatEngine? engine)
    {
        var command = new Dictionary<string, string>
        {
            ["verb"] = Verb,
            ["baseline"] = baseline.Run,
            ["player"] = $"{Player.Name}",
            ["texts"] = engine is null ? CheckTexts.Same : CheckTexts.Twins,
            ["seed"] = $"{seed}",
        };
        LoopCutting.Write(command, baseline.CutsLoops);
        return new RunStarted(
            RunStarted.CurrentFormat,
            Path.GetFileName(folder.Path),
            ToolVersion.Current,
            command,
            engine is null ? null : new ProofEngine(engine.Identity.Name, engine.Identity.Version)
        );
    }

    private void Tell()
    {
        // The first, so that one sees that it goes on; puzzles that are passed over bring no news.
        if (gate.Puzzles == _told || (gate.Puzzles > 1 && gate.Puzzles % ToldEvery != 0))
        {
            return;
        }
        _told = gate.Puzzles;
        RuleResult leading = gate.Rules.First(static rule => rule.Rule.Decides);
        surroundings.Error.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{gate.Puzzles} {(gate.Puzzles == 1 ? "puzzle" : "puzzles")}: {leading.Rule.Metric.Name} {Shown(leading.Baseline)} -> {Shown(leading.Candidate)}, {gate.Failed} of {gate.Cases} cases failed"
            )
        );
    }

    private static string Shown(double? figure) => figure?.ToString("0.000", CultureInfo.InvariantCulture) ?? "-";

    private static string Word(GateEnd end) =>
        end switch
        {
            GateEnd.Budget => MatchExecutor.BudgetSpent,
            GateEnd.Failures => MatchExecutor.Failed,
            GateEnd.Cancelled => MatchExecutor.Cancelled,
            _ => MatchExecutor.Completed,
        };
}
