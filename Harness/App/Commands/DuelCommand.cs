using System.Collections.Immutable;
using System.CommandLine;
using Gridlock.App.CommandLine;
using Gridlock.App.Duels;
using Gridlock.App.Puzzling;
using Gridlock.App.Terminal;
using Gridlock.App.Terminal.Pictures;
using Gridlock.Core.Judging.Verification.Styles;
using Gridlock.Core.Matches;
using Gridlock.Core.Players;
using Gridlock.Core.Players.Budget;
using Gridlock.Core.Players.Catalogue;
using Gridlock.Core.Reports.ScoreCards;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Generation;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Tiers;
using Gridlock.Solver.CpSat;
using Gridlock.Transcripts.Runs;

namespace Gridlock.App.Commands;

/// <summary>gridlock duel: players side by side on a fresh proven puzzle.</summary>
internal sealed class DuelCommand
{
    private const int MostPlayers = 8;
    private const int UsualRounds = 2;
    private const int MostRounds = 20;

    private static readonly string[] s_defaultPlayers = ["sim/scholar", "sim/hasty"];

    private readonly Surroundings _surroundings;
    private readonly SpecOptions _spec = new();
    private readonly PaceOptions _pace = new();
    private readonly EngineOption _engine = new();
    private readonly Option<bool> _json = JsonOption.Create();
    private readonly Option<bool> _plain = new("--plain")
    {
        Description = "Tell it line by line, without a live view.",
    };

    private readonly Option<string[]> _players = new("--player")
    {
        HelpName = "P",
        Description =
            "provider/model, sim/NAME, sim/replay:RUN or http://host/v1#model; give it once for each player (sim/scholar and sim/hasty).",
    };

    private readonly PuzzleOption _puzzle = new(
        "Play the first puzzle of this file or run, or of stdin with -, instead of a fresh one; it is proven again, and may be a trap."
    );

    private readonly Option<int?> _tier = ValueOption.Whole("--tier", 1, PuzzleSpec.MostTiers, "Play this tier only.");

    private readonly Option<int?> _rounds = ValueOption.Whole(
        "--rounds",
        0,
        MostRounds,
        "Verification rounds after each answer (2, or one for each --verify)."
    );

    private readonly VerifyOption _verify = new();

    private readonly Option<decimal?> _budget = ValueOption.Dollars(
        "--budget",
        "Start no call that could bring what is spent above this many US dollars."
    );

    private readonly Option<string?> _out = ValueOption.Text(
        "--out",
        "DIR",
        "The run folder, new or empty (runs/TIME-PUZZLE)."
    );

    private readonly CutLoopsOption _cutLoops = new();

    private readonly ConfigOption _config = new();

    private DuelCommand(Surroundings surroundings) =>
        _surroundings = surroundings with { Output = new PatientWriter(surroundings.Output) };

    public static Verb Create(Surroundings surroundings)
    {
        var command = new DuelCommand(surroundings);
        var verb = new Verb("duel", "Let players race on a puzzle that CP-SAT has proven, and score them.")
        {
            Examples =
            [
                ("gridlock duel", "two simulated players, no key needed"),
                (
                    "gridlock duel --player openai/MODEL --player anthropic/MODEL",
                    "two real models; keys come from the environment"
                ),
                (
                    "gridlock duel --player ollama/MODEL --player sim/scholar --tier 1",
                    "a local model, on the easiest tier"
                ),
                ("gridlock duel --verify wrong", "say in each round that the answer is wrong, right or not"),
                ("gridlock duel --puzzle trap.json", "a puzzle from a file: a twin, a stressed one, a trap"),
                ("gridlock duel --fast --seed demo --json", "at once, always the same puzzle, for a script"),
            ],
            ExitCodes =
            [
                (ExitCode.Good, "played to the end, whoever was right"),
                (ExitCode.BadVerdict, "the puzzle of --puzzle was proven not to be what it says; nothing is played"),
                (ExitCode.Misuse, "misuse: an unknown player, a missing key, a folder that can not be used"),
                (
                    ExitCode.Inconclusive,
                    "stopped by Ctrl-C (the journal is sealed as cancelled), or no puzzle was proven"
                ),
                (
                    ExitCode.Infrastructure,
                    "no engine, the journal could not be written, or a player's calls all failed"
                ),
                (ExitCode.Budget, "the budget did not reach for another call; what was running was finished"),
            ],
        };
        verb.Add(command._players);
        command._config.AddTo(verb);
        command._puzzle.AddTo(verb);
        command._spec.AddTo(verb);
        verb.Add(command._tier);
        verb.Add(command._rounds);
        command._verify.AddTo(verb);
        command._pace.AddTo(verb);
        verb.Add(command._budget);
        command._cutLoops.AddTo(verb);
        verb.Add(command._out);
        command._engine.AddTo(verb);
        verb.Add(command._json);
        verb.Add(command._plain);
        verb.SetAction(async (given, cancellationToken) => (int)await command.RunAsync(given, cancellationToken));
        return verb;
    }

    private async Task<ExitCode> RunAsync(ParseResult given, CancellationToken cancellationToken)
    {
        StatedCatalogue stated = _config.Read(given);
        DuelSettings settings = await SettingsAsync(given, stated, cancellationToken);
        bool json = given.GetValue(_json);
        TerminalView view = TerminalView.Look(_surroundings.Environment);
        view = given.GetValue(_plain) ? view with { WhyNotLive = "--plain" } : view;
        await using PlayerTable table = await PlayerTable.LayAsync(
            settings.Players,
            settings.TokensPerSecond,
            StatedWaits.None,
            stated,
            _surroundings,
            cancellationToken
        );
        string? objection = table.Players.Select(Affordability.Objection).OfType<string>().FirstOrDefault();
        if (settings.Budget is not null && objection is not null)
        {
            throw CommandFailure.Misuse(objection);
        }
        Puzzle puzzle = await PuzzleAsync(given, settings, cancellationToken);

        var output = new DuelOutput(_surroundings, settings, view, json);
        ImmutableArray<int> tiers = settings.Tier is int tier ? [tier] : [.. TierChoice.Of(puzzle)];
        var plan = new DuelPlan(puzzle, tiers, settings.Rounds, settings.Seed) { Styles = settings.Styles };
        var run = new DuelRun(settings, plan, table, _surroundings.Time);
        RunFolder folder = run.CreateFolder();
        string path = Path.GetRelativePath(Directory.GetCurrentDirectory(), folder.Path);
        output.Announce(puzzle);
        var picture = new DuelPicture(plan, table.Players, _surroundings.Time);
        DuelResult result = await run.PlayAsync(folder, output.Screen(picture, path), cancellationToken);
        ScoreCard card = ScoreCard.Of(puzzle, result);
        output.Conclude(card, result, puzzle, path);
        return CodeOf(card, result);
    }

    /// <summary>The engine is let go of before the players begin, so that it takes nothing from them.</summary>
    private async Task<Puzzle> PuzzleAsync(
        ParseResult given,
        DuelSettings settings,
        CancellationToken cancellationToken
    )
    {
        await using ICpSatEngine engine = await _engine.OpenAsync(given, workers: 1, cancellationToken);
        var prover = new Prover(engine, new ProverOptions { Clock = _surroundings.Time });
        return settings.Origin switch
        {
            PuzzleOrigin.Fresh fresh => await ProvenPuzzle.FindAsync(
                new PuzzlePress(fresh.Spec, new PuzzleProver(prover)),
                settings.Seed,
                cancellationToken
            ),
            PuzzleOrigin.Brought brought => await BroughtPuzzle.ProveAsync(brought, prover, cancellationToken),
            _ => throw new InvalidOperationException("A puzzle is fresh or brought."),
        };
    }

    private async Task<DuelSettings> SettingsAsync(
        ParseResult given,
        StatedCatalogue stated,
        CancellationToken cancellationToken
    )
    {
        string[] written = given.GetValue(_players) is { Length: > 0 } some ? some : s_defaultPlayers;
        if (written.Length > MostPlayers)
        {
            throw CommandFailure.Misuse(
                $"{written.Length} players are too many; give --player at most {MostPlayers} times."
            );
        }
        ImmutableArray<PlayerName> players = [.. written.Select(stated.Name)];
        ImmutableArray<VerificationStyle> styles = _verify.Read(given);
        double pace = _pace.TokensPerSecond(given);
        int? tier = given.GetValue(_tier);
        PuzzleOrigin origin = await OriginAsync(given, cancellationToken);
        int[] tiers = origin switch
        {
            PuzzleOrigin.Brought brought => TierChoice.Of(brought.Puzzle),
            PuzzleOrigin.Fresh fresh => [.. Enumerable.Range(1, fresh.Spec.Tiers)],
            _ => [],
        };
        Seed? seed = _spec.SeedOrNull(given) ?? (origin as PuzzleOrigin.Brought)?.UsualSeed;
        return tier is int wanted && TierChoice.Flaw(wanted, tiers) is string flaw
            ? throw CommandFailure.Misuse($"--tier {tier} {flaw}")
            : new DuelSettings(
                players,
                origin,
                seed ?? Seed.Fresh(),
                tier,
                given.GetValue(_rounds) ?? Math.Max(UsualRounds, styles.Length),
                pace,
                given.GetValue(_out)
            )
            {
                Budget = given.GetValue(_budget),
                Styles = styles,
                CutsLoops = _cutLoops.IsGiven(given),
            };
    }

    private async Task<PuzzleOrigin> OriginAsync(ParseResult given, CancellationToken cancellationToken)
    {
        return _puzzle.File(given, _spec) is string file
            ? await BroughtPuzzle.ReadAsync(file, cancellationToken)
            : new PuzzleOrigin.Fresh(_spec.Spec(given));
    }

    private static ExitCode CodeOf(ScoreCard card, DuelResult result)
    {
        // A call that was cut off for going round is the player's own doing.
        bool unheard = card.Players.Any(static player =>
            player.Totals.Calls > 0 && player.Totals.Failed == player.Totals.Calls && player.Loops.Cut == 0
        );
        return result.IsCancelled ? ExitCode.Inconclusive
            : result.IsBudgetSpent ? ExitCode.Budget
            : unheard ? ExitCode.Infrastructure
            : ExitCode.Good;
    }
}
