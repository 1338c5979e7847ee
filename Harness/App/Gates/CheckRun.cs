using Gridlock.App.CommandLine;
using Gridlock.App.PlannedRuns;
using Gridlock.Core.Gates.Baselines;
using Gridlock.Core.Gates.Identity;
using Gridlock.Core.Gates.Play;
using Gridlock.Core.Gates.Rules;
using Gridlock.Core.Gates.Verdicts;
using Gridlock.Core.Players;
using Gridlock.Core.Runs.Plans;
using Gridlock.Core.Runs.Standing;
using Gridlock.Solver.CpSat;
using Gridlock.Transcripts.Reading;
using Gridlock.Transcripts.Runs;

namespace Gridlock.App.Gates;

/// <summary>Makes the comparison that was asked for.</summary>
internal static class CheckRun
{
    /// <exception cref="CommandFailure">The two have no puzzle in common.</exception>
    public static CheckResult Compare(CheckRequest request, Baseline candidate, Surroundings surroundings)
    {
        // Nothing is paid for going on, so "not worse" does not end it: all that is there has its say.
        var gate = new Gate(request.Plan with { SeekImprovement = true }, request.Sameness);
        GateEnd end = RecordedSeries.Compare(gate, request.Baseline.ByPuzzle(), candidate.Cases);
        return gate.Puzzles == 0
            ? throw CommandFailure.Misuse(
                $"Run {candidate.Run} has no puzzle of run {request.Baseline.Run}, nor a twin of one; let a player play with --candidate PLAYER."
            )
            : Conclude(request, gate, end, candidate, CheckTexts.Recorded, null, surroundings);
    }

    /// <exception cref="CommandFailure">The player can not be connected, the folder not made, or a puzzle not proven.</exception>
    public static async Task<CheckResult> PlayAsync(
        CheckRequest request,
        string candidate,
        StatedCatalogue stated,
        Func<Task<ICpSatEngine>> open,
        Surroundings surroundings,
        CancellationToken cancellationToken
    )
    {
        if (request.Baseline.ByPuzzle().Count == 0)
        {
            throw CommandFailure.Misuse(
                $"Run {request.Baseline.Run} has no answer to compare with; name a run in which puzzles were answered."
            );
        }
        if (RulesInVain.Among(request.Plan, request.Baseline) is string vain)
        {
            throw CommandFailure.Misuse(vain);
        }
        if (CheckWarnings.Small(request.Baseline, request.Plan) is string small)
        {
            surroundings.Error.WriteLine(small);
        }
        PlayerName name = NameOf(candidate, stated);
        await using PlannedPlayers players = await PlannedPlayers.SeatAsync(
            PlanOf(request, name),
            request.Plan.Budget,
            request.TokensPerSecond,
            stated,
            surroundings,
            cancellationToken
        );
        var gate = new Gate(request.Plan, request.Sameness);
        var run = new CandidateRun(request.Baseline, gate, players, request.Seed, surroundings);
        bool same = request.Plan.SamePuzzles;
        ICpSatEngine? engine = same ? null : await open();
        await using IAsyncDisposable? opened = engine;
        RunFolder folder = FreshRunFolder.Create(request.Out, "check", surroundings.Time);
        GateEnd end;
        try
        {
            end = await run.PlayAsync(folder, engine, cancellationToken);
        }
        finally
        {
            PlanCopy.Undo(folder);
        }
        surroundings.Error.WriteLine(
            $"The candidate's run is in {Path.GetRelativePath(Directory.GetCurrentDirectory(), folder.Path)}."
        );
        Baseline played = ReadBack(folder, request.Baseline, players.Players[0]);
        return Conclude(
            request,
            gate,
            end,
            played,
            same ? CheckTexts.Same : CheckTexts.Twins,
            run.Standing,
            surroundings
        );
    }

    /// <exception cref="CommandFailure">It is no player's name.</exception>
    private static PlayerName NameOf(string candidate, StatedCatalogue stated)
    {
        string provider = candidate.Split('/')[0];
        bool isMeantAsPlayer =
            candidate.Contains("://", StringComparison.Ordinal)
            || provider == PlayerName.SimulatedProvider
            || stated.Catalogue.Find(provider) is not null;
        return isMeantAsPlayer || PlayerName.Parse(candidate, stated.Catalogue) is not PlayerNameParse.Refused refused
            ? stated.Name(candidate)
            : throw CommandFailure.Misuse($"There is no run '{candidate}', and it is no player: {refused.Reason}");
    }

    /// <summary>From the journal, as a later check would read it.</summary>
    private static Baseline ReadBack(RunFolder folder, Baseline baseline, Player player) =>
        RunTranscript.Open(folder.Path) is TranscriptResult.Opened opened
        && RunBaseline.Of(opened.Transcript, CancellationToken.None) is [Baseline played]
            ? played
            : baseline with
            {
                Player = $"{player.Name}",
                Simulated = player.IsSimulated,
                Run = Path.GetFileName(folder.Path),
                Tool = ToolVersion.Current,
                At = null,
                Cases = [],
            };

    private static CheckResult Conclude(
        CheckRequest request,
        Gate gate,
        GateEnd end,
        Baseline candidate,
        string texts,
        PlayerStanding? standing,
        Surroundings surroundings
    ) =>
        new(
            request.Plan,
            texts,
            request.Sameness,
            SideOf(request.Baseline),
            SideOf(candidate),
            end == GateEnd.Failures ? GateOutcome.Inconclusive : gate.Outcome,
            end,
            gate.Puzzles,
            gate.Cases,
            gate.Failed,
            end == GateEnd.Failures ? gate.UndecidedRules : gate.Rules,
            gate.ByTier,
            gate.WorstCase(),
            IdentityDrift.Between(request.Baseline.Cases, candidate.Cases),
            CheckWarnings.Of(request.Baseline, candidate, request.Plan, surroundings.Time.GetUtcNow()),
            standing?.Calls ?? 0,
            standing?.Cost
        )
        {
            Failure = gate.Failure,
        };

    private static CheckSide SideOf(Baseline side) => new(side.Player, side.Simulated, side.Run, side.Tool, side.At);

    private static Plan PlanOf(CheckRequest request, PlayerName name)
    {
        (PlayerOptions options, int? limit) = request.Plan.Player.Over(request.Baseline);
        return new Plan(
            null,
            [],
            [new PlannedPlayer(name, options, request.Plan.Concurrency) { OutputLimit = limit }],
            1,
            [],
            request.Baseline.Rounds,
            new RunLimits { Concurrency = request.Plan.Concurrency },
            request.Plan.Budget,
            request.Out
        );
    }
}
