using Gridlock.App.CommandLine;
using Gridlock.App.PlannedRuns;
using Gridlock.Core.Gates.Baselines;
using Gridlock.Core.Gates.Metrics;
using Gridlock.Core.Gates.Play;
using Gridlock.Core.Gates.Rules;
using Gridlock.Core.Gates.Verdicts;
using Gridlock.Core.Players;
using Gridlock.Core.Runs.Plans;
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
            : CheckConclusion.Of(request, gate, end, candidate, CheckTexts.Recorded, CallsMade.None, surroundings.Time);
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
        RequireUse(request);
        if (CheckWarnings.Small(request.Baseline, request.Plan) is string small)
        {
            surroundings.Error.WriteLine(small);
        }
        PlayerName name = CandidateName.Read(candidate, stated);
        await using PlannedPlayers players = await PlannedPlayers.SeatAsync(
            PlanOf(request, name),
            request.Plan.Budget,
            request.TokensPerSecond,
            stated,
            surroundings,
            cancellationToken
        );
        RequirePrice(request.Plan, players.Players[0]);
        var gate = new Gate(request.Plan, request.Sameness);
        using var run = new CandidateRun(request.Baseline, gate, players, request.Seed, surroundings);
        bool same = request.Plan.SamePuzzles;
        ICpSatEngine? engine = same ? null : await open();
        await using IAsyncDisposable? opened = engine;
        RunFolder folder = FreshRunFolder.Create(request.Out, "check", surroundings.Time);
        Announce(request, name, folder, surroundings);
        GateEnd end;
        try
        {
            end = await run.PlayAsync(folder, engine, cancellationToken);
        }
        finally
        {
            PlanCopy.Undo(folder);
        }
        Baseline played = ReadBack(folder, request.Baseline, players.Players[0]);
        string texts = same ? CheckTexts.Same : CheckTexts.Twins;
        return CheckConclusion.Of(request, gate, end, played, texts, run.Calls, surroundings.Time);
    }

    /// <exception cref="CommandFailure">Whatever is played, there can be no verdict.</exception>
    private static void RequireUse(CheckRequest request)
    {
        if (request.Baseline.PlayedPuzzles == 0)
        {
            throw CommandFailure.Misuse(
                $"Run {request.Baseline.Run} has no answer to compare with; name a run in which puzzles were answered."
            );
        }
        if (RulesInVain.Among(request.Plan, request.Baseline) is string vain)
        {
            throw CommandFailure.Misuse(vain);
        }
    }

    /// <exception cref="CommandFailure">What it costs decides, and is not known.</exception>
    private static void RequirePrice(GatePlan plan, Player player)
    {
        if (player.Price is null && plan.Deciding.Any(static rule => rule.Metric.Name == GateMetrics.Cost))
        {
            throw CommandFailure.Misuse(
                $"The gate '{GateMetrics.Cost}' decides, and the price of '{player.Name}' is not known; state it in gridlock.yaml, or take the gate out."
            );
        }
    }

    private static void Announce(CheckRequest request, PlayerName name, RunFolder folder, Surroundings surroundings)
    {
        long most = Math.Min(request.Baseline.PlayedPuzzles, request.Plan.MostPuzzles ?? long.MaxValue);
        string puzzles = request.Plan.SamePuzzles ? "the puzzles" : "fresh twins of the puzzles";
        surroundings.Error.WriteLine(
            $"{name} plays {puzzles} of run {request.Baseline.Run} until it is known, {most} at most; its run is in {Path.GetRelativePath(Directory.GetCurrentDirectory(), folder.Path)}."
        );
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
