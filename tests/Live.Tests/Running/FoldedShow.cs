using Gridlock.App.Live.Hub;
using Gridlock.App.Live.Seats;
using Gridlock.App.Live.Server;
using Gridlock.App.Live.Show;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Generation;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Themes;
using Gridlock.Transcripts.Events;

namespace Gridlock.Live.Tests.Running;

/// <summary>A show whose events a test makes up, served as the real one is.</summary>
internal sealed class FoldedShow : IAsyncDisposable
{
    private readonly Dictionary<int, (int Round, string Call, long Reasoning, long Answer)> _calls = [];

    private FoldedShow(StageHub hub, LiveServer server, Puzzle puzzle, GameFold fold)
    {
        Hub = hub;
        Server = server;
        Puzzle = puzzle;
        Fold = fold;
    }

    public StageHub Hub { get; }

    public LiveServer Server { get; }

    public Puzzle Puzzle { get; }

    public GameFold Fold { get; }

    public string Address(string path = "") => $"{Server.Origin}{path}";

    public static async Task<FoldedShow> StartAsync(
        int seats = 2,
        Disclosure? disclosure = null,
        LiveServerOptions? options = null,
        int rounds = 1,
        Puzzle? puzzle = null,
        int game = 1
    )
    {
        puzzle ??= Small();
        var hub = new StageHub(TimeProvider.System);
        LiveServer server = await LiveServer.StartAsync(
            options ?? new LiveServerOptions(),
            hub,
            new Desk(
                new ControlToken(),
                new Dictionary<string, Func<System.Text.Json.JsonElement, CancellationToken, Task<DeskAnswer>>>()
            ),
            tapes: null,
            CancellationToken.None
        );
        disclosure ??= Disclosure.Everything;
        var facts = new GameFacts(
            puzzle,
            1,
            rounds,
            [
                .. Enumerable
                    .Range(0, seats)
                    .Select(seat => new SeatFacts(
                        seat,
                        $"lab/model-{seat}",
                        true,
                        $"m{seat}",
                        Secrets.Of([$"lab/model-{seat}"]),
                        null
                    )),
            ]
        );
        hub.Board.Set(
            "show",
            new ShowFace("playing", game, seats, 1, rounds, !disclosure.Names, disclosure.Truth, false, null, null)
        );
        hub.Board.Set("puzzle", PuzzleFace.Of(puzzle, 1, withTruth: true));
        hub.Board.Set("fresh", FreshFace.Promise(puzzle));
        return new FoldedShow(hub, server, puzzle, new GameFold(hub.Board, facts, disclosure, () => hub.Now));
    }

    /// <summary>A puzzle of 3x4, which takes a moment to make.</summary>
    public static Puzzle Small(string seed = "page") => Make(3, 4, 6, 1, seed);

    /// <summary>A puzzle of the usual size.</summary>
    public static Puzzle Usual() => Make(4, 7, 15, 3, "page");

    private static Puzzle Make(int rows, int columns, int conditions, int tiers, string seed)
    {
        var spec = new PuzzleSpec(rows, columns, conditions, tiers, ThemeCatalogue.Find("museum")!);
        return ((GenerationResult.Generated)new PuzzleGenerator().Generate(spec, Seed.Parse(seed))).Puzzle;
    }

    public void Begin(int seat, int round = 0, CheckAsked? asked = null)
    {
        string call = $"m{seat}.r{round}.a1";
        _calls[seat] = (round, call, 0, 0);
        Fold.Apply(
            new CallIntent(call, $"m{seat}", round, 1, $"lab/model-{seat}", "http://127.0.0.1/", "model", [])
            {
                Asked = asked,
            }
        );
    }

    public void Think(int seat, string text) => Say(seat, DeltaKind.Reasoning, text);

    public void Answer(int seat, string text) => Say(seat, DeltaKind.Answer, text);

    public void End(int seat)
    {
        (_, string call, long reasoning, long answer) = _calls[seat];
        Fold.Apply(
            new CallFinal(
                call,
                2_000_000,
                "stop",
                null,
                null,
                null,
                reasoning,
                answer,
                new Dictionary<string, string>()
            )
        );
    }

    /// <summary>Until every change is in a frame.</summary>
    public Task SettleAsync() => Hub.SettleAsync();

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        await Hub.DisposeAsync();
    }

    private void Say(int seat, DeltaKind kind, string text)
    {
        (int round, string call, long reasoning, long answer) = _calls[seat];
        _calls[seat] =
            kind == DeltaKind.Reasoning
                ? (round, call, reasoning + text.Length, answer)
                : (round, call, reasoning, answer + text.Length);
        Fold.Apply(new CallDelta(call, 1_000_000, kind, text));
    }
}
