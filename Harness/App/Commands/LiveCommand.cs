using System.Collections.Immutable;
using System.CommandLine;
using Gridlock.App.CommandLine;
using Gridlock.App.Duels;
using Gridlock.App.Live.Hub;
using Gridlock.App.Live.Server;
using Gridlock.App.Live.Show;
using Gridlock.App.Puzzling;
using Gridlock.App.Simulation;
using Gridlock.Core.Judging.Verification.Styles;
using Gridlock.Core.Players.Catalogue;
using Gridlock.Core.Runs.Plans;
using Gridlock.Puzzles.Generation;

namespace Gridlock.App.Commands;

/// <summary>gridlock live: serves the face-off page until it is interrupted.</summary>
internal sealed class LiveCommand
{
    private const int UsualRounds = 2;
    private const int UsualTier = 2;
    private const double WatchablePace = 60;

    private static readonly string[] s_defaultPlayers = ["sim/scholar", "sim/looper"];
    private static readonly TimeSpan s_lead = TimeSpan.FromSeconds(5);

    private readonly Surroundings _surroundings;
    private readonly SpecOptions _spec = new();
    private readonly PageOptions _page = new();
    private readonly EngineOption _engine = new();
    private readonly ConfigOption _config = new();

    private readonly Option<string[]> _players = new("--player")
    {
        HelpName = "P",
        Description =
            "provider/model, sim/NAME or http://host/v1#model, to begin with; once for each (sim/scholar and sim/looper).",
    };

    private readonly PuzzleOption _puzzle = new(
        "Play the puzzles of this file one after the other, or of stdin with -, then fresh ones; each is proven again."
    );

    private readonly Option<int?> _tier = ValueOption.Whole("--tier", 1, PuzzleSpec.MostTiers, "The tier to play (2).");

    private readonly Option<int?> _rounds = ValueOption.Whole(
        "--rounds",
        0,
        Plan.MostRounds,
        "Verification rounds after each answer (2, or one for each --verify)."
    );

    private readonly VerifyOption _verify = new();

    private readonly PaceOptions _pace = new(WatchablePace);

    private readonly CutLoopsOption _cutLoops = new();

    private readonly Option<bool> _blind = new("--blind") { Description = "Hide names until the reveal." };

    private readonly Option<bool> _start = new("--start") { Description = "Begin the first face-off at once." };

    private readonly Option<decimal?> _budget = ValueOption.Dollars(
        "--budget",
        "Start no call that could bring what one face-off spends above this many US dollars."
    );

    private readonly Option<string?> _out = ValueOption.Text("--out", "DIR", "Where run folders are made (runs).");

    private LiveCommand(Surroundings surroundings) => _surroundings = surroundings;

    public static Verb Create(Surroundings surroundings)
    {
        var command = new LiveCommand(surroundings);
        var verb = new Verb("live", "Put players side by side on a page for viewers, with control page and overlay.")
        {
            Examples =
            [
                ("gridlock live", "serve the page; press start on the control page"),
                ("gridlock live --player openai/MODEL --player anthropic/MODEL", "two real models"),
                ("gridlock live --blind --start", "begin at once, with the names hidden"),
                ("gridlock live --verify wrong --verify planted+fresh", "doubt, then somebody else's grid"),
                ("gridlock live --puzzle tonight.json", "the puzzle whose hash was shown before"),
            ],
            ExitCodes =
            [
                (ExitCode.Good, "ended by Ctrl-C"),
                (ExitCode.Misuse, "misuse: the port is taken, an unknown player, a missing key, no place for runs"),
            ],
        };
        verb.Add(command._players);
        command._page.AddTo(verb);
        command._config.AddTo(verb);
        command._puzzle.AddTo(verb);
        command._spec.AddTo(verb);
        verb.Add(command._tier);
        verb.Add(command._rounds);
        command._verify.AddTo(verb);
        command._pace.AddTo(verb);
        verb.Add(command._blind);
        verb.Add(command._start);
        verb.Add(command._budget);
        command._cutLoops.AddTo(verb);
        verb.Add(command._out);
        command._engine.AddTo(verb);
        verb.SetAction(async (given, cancellationToken) => (int)await command.RunAsync(given, cancellationToken));
        return verb;
    }

    private async Task<ExitCode> RunAsync(ParseResult given, CancellationToken cancellationToken)
    {
        StatedCatalogue catalogue = _config.Read(given);
        BroughtFile? file = _puzzle.File(given, _spec) is string named
            ? await BroughtFile.ReadAsync(named, PuzzleSource.Open(named), cancellationToken)
            : null;
        GameWish usual = Usual(given, file?[1]);
        var maker = new GameMaker(catalogue, _surroundings, token => _engine.OpenAsync(given, workers: 1, token))
        {
            Budget = given.GetValue(_budget),
            CutsLoops = _cutLoops.IsGiven(given),
            Out = given.GetValue(_out),
        };
        await maker.CheckAsync(usual, cancellationToken);
        await using var hub = new StageHub(_surroundings.Time);
        var runs = new PlayedRuns();
        await using var show = new LiveShow(hub, maker.MakeAsync, _surroundings.Time)
        {
            Kept = folder => _surroundings.Output.WriteLine($"Saved:    {folder}"),
            Opened = folder => runs.Open(folder),
            Failed = _surroundings.Error.WriteLine,
        };
        show.Open();
        var token = new ControlToken();
        var desk = new ShowDesk(show, usual, Known(catalogue, usual), s_lead, file, runs);
        LiveServerOptions options = _page.Read(given, _surroundings.Time) with { Kept = runs.Find };
        await using LiveServer server = await LiveServer.StartAsync(
            options,
            hub,
            new Desk(token, desk.Wishes),
            tapes: null,
            cancellationToken
        );
        PageOptions.Announce(_surroundings, options, server.Origin, token);
        if (given.GetValue(_start) && await desk.PrepareUsualAsync(cancellationToken) is string refusal)
        {
            throw CommandFailure.Misuse(refusal);
        }
        await Task.Delay(Timeout.InfiniteTimeSpan, _surroundings.Time, cancellationToken)
            .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return ExitCode.Good;
    }

    private GameWish Usual(ParseResult given, PuzzleOrigin.Brought? brought)
    {
        string[] players = given.GetValue(_players) is { Length: > 0 } some ? some : s_defaultPlayers;
        PuzzleSpec spec = _spec.Spec(given);
        int[] tiers = brought is null ? [.. Enumerable.Range(1, spec.Tiers)] : TierChoice.Of(brought.Puzzle);
        int tier = given.GetValue(_tier) ?? TierChoice.Nearest(UsualTier, tiers);
        ImmutableArray<VerificationStyle> styles = _verify.Read(given);
        return TierChoice.Flaw(tier, tiers) is string flaw
            ? throw CommandFailure.Misuse($"--tier {tier} {flaw}")
            : new GameWish(
                [.. players],
                spec,
                _spec.SeedOrNull(given)?.ToString(),
                tier,
                given.GetValue(_rounds) ?? Math.Max(UsualRounds, styles.Length),
                given.GetValue(_blind),
                TruthLive: true,
                _pace.TokensPerSecond(given)
            )
            {
                Brought = brought,
                Styles = styles,
            };
    }

    /// <summary>Names that the control page offers; others can be typed.</summary>
    private static ImmutableArray<string> Known(StatedCatalogue catalogue, GameWish usual) =>
        [
            .. usual
                .Players.Concat(SimulatedCast.Players.Names.Select(static name => $"sim/{name}"))
                .Distinct(StringComparer.Ordinal),
        ];
}
